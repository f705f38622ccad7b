package org.maintenancedashboard.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Dates, times and sentences as people read them: {@code 9 Nov}, {@code 9 Nov 2027} outside this year, {@code 9 Nov 07:00 CST}.
 * A moment is an {@link Instant}, an {@link OffsetDateTime} or a {@link ZonedDateTime}, a {@link LocalDateTime} counts as wall time of
 * the zone. Zones are {@link ZoneId}s or their ids; without one the moment's own zone counts, or UTC.
 */
@Named("fmt")
@RequestScoped
public class Formats {

    private static final Locale LOCALE = Locale.ENGLISH;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", LOCALE);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", LOCALE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", LOCALE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", LOCALE);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", LOCALE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", LOCALE);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", LOCALE);

    private final Clock clock;

    @Inject
    public Formats(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Formats() {
        this(null);
    }

    /** {@code 9 Nov}, or {@code 9 Nov 2027} outside this year. */
    public String date(LocalDate date) {
        if (date == null) {
            return "";
        }
        return date.format(date.getYear() == LocalDate.now(clock).getYear() ? DAY : DAY_OF_YEAR);
    }

    /** {@code Mon 9 Nov}. */
    public String weekday(LocalDate date) {
        return date == null ? "" : date.format(WEEKDAY) + " " + date(date);
    }

    /** {@code Mon}. */
    public String dayName(LocalDate date) {
        return date == null ? "" : date.format(WEEKDAY);
    }

    /** {@code Nov}. */
    public String month(LocalDate date) {
        return date == null ? "" : date.format(MONTH);
    }

    /** {@code Monday 9 November 2026}. */
    public String longDate(LocalDate date) {
        return date == null ? "" : date.format(LONG_DAY);
    }

    /** {@code 07:00}, wall time, for places that name the zone once for all. */
    public String wall(LocalTime time) {
        return time == null ? "" : time.format(TIME);
    }

    /** {@code 07:00} in a zone that the place names once for all. */
    public String clock(Object moment, Object zone) {
        ZonedDateTime at = at(moment, zone);
        return at == null ? "" : at.format(TIME);
    }

    /** {@code 07:00 CST}. */
    public String time(Object moment, Object zone) {
        ZonedDateTime at = at(moment, zone);
        return at == null ? "" : at.format(TIME) + " " + at.format(ZONE);
    }

    /** {@code 9 Nov 07:00 CST}. */
    public String moment(Object moment, Object zone) {
        ZonedDateTime at = at(moment, zone);
        return at == null ? "" : date(at.toLocalDate()) + " " + at.format(TIME) + " " + at.format(ZONE);
    }

    /** {@code Monday 9 November 2026, 07:00 CST (America/Chicago)}. */
    public String longMoment(Object moment, Object zone) {
        ZonedDateTime at = at(moment, zone);
        return at == null ? "" : at.format(LONG_DAY) + ", " + at.format(TIME) + " " + at.format(ZONE) + " (" + at.getZone() + ")";
    }

    /** ISO 8601 with offset, for machines. */
    public String iso(Object moment, Object zone) {
        ZonedDateTime at = at(moment, zone);
        return at == null ? "" : at.toOffsetDateTime().toString();
    }

    /** The date a moment has in a zone. */
    public LocalDate dateOf(Object moment, Object zone) {
        ZonedDateTime at = at(moment, zone);
        return at == null ? null : at.toLocalDate();
    }

    /** A number with the grouping of the language and at most one decimal. */
    public String number(Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(LOCALE);
        format.setMaximumFractionDigits(1);
        return number == null ? "" : format.format(number instanceof BigDecimal exact ? exact : number.doubleValue());
    }

    /** A text of the bundle with one argument. */
    public String text(String key, Object argument) {
        return Texts.text(LOCALE, key, argument);
    }

    /** A text of the bundle with two arguments. */
    public String text(String key, Object first, Object second) {
        return Texts.text(LOCALE, key, first, second);
    }

    /** A text of the bundle with three arguments. */
    public String text(String key, Object first, Object second, Object third) {
        return Texts.text(LOCALE, key, first, second, third);
    }

    private static ZonedDateTime at(Object moment, Object zone) {
        if (moment == null) {
            return null;
        }
        if (moment instanceof LocalDateTime wall) {
            return wall.atZone(zone(zone, ZoneOffset.UTC));
        }
        TemporalAccessor exact = (TemporalAccessor) moment;
        ZoneId own = exact instanceof Instant ? ZoneOffset.UTC : ZoneId.from(exact);
        return Instant.from(exact).atZone(zone(zone, own));
    }

    private static ZoneId zone(Object zone, ZoneId otherwise) {
        if (zone instanceof ZoneId id) {
            return id;
        }
        return zone == null || zone.toString().isEmpty() ? otherwise : ZoneId.of(zone.toString());
    }
}
