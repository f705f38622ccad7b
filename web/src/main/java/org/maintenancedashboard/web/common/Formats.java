package org.maintenancedashboard.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Dates, times and sentences as people read them: {@code 9 Nov}, {@code 9 Nov 2027} outside this year, {@code 9 Nov 07:00 CST},
 * dates and numbers in the language the user chose, sentences in English. A moment is an {@link Instant}, an {@link OffsetDateTime} or a {@link ZonedDateTime}, a {@link LocalDateTime} counts as wall time of
 * the zone. Zones are {@link ZoneId}s or their ids; without one the moment's own zone counts, or UTC.
 */
@Named("fmt")
@RequestScoped
public class Formats {

    /** The cookie with the language a user chose for dates and numbers; English where there is none. */
    public static final String COOKIE = "md_locale";

    private static final Locale LOCALE = Locale.ENGLISH;
    private static final List<Locale> CHOICES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", LOCALE);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", LOCALE);

    private final Clock clock;

    @Inject
    private HttpServletRequest request;

    private Locale locale;

    @Inject
    public Formats(Clock clock) {
        this.clock = clock;
    }

    /** In the language given. */
    Formats(Clock clock, Locale locale) {
        this(clock);
        this.locale = locale;
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
        String day = isGerman() ? "d. MMM" : "d MMM";
        return date.format(pattern(date.getYear() == LocalDate.now(clock).getYear() ? day : day + " yyyy"));
    }

    /** {@code Mon 9 Nov}. */
    public String weekday(LocalDate date) {
        return date == null ? "" : date.format(pattern("EEE")) + " " + date(date);
    }

    /** {@code Mon}. */
    public String dayName(LocalDate date) {
        return date == null ? "" : date.format(pattern("EEE"));
    }

    /** {@code Nov}. */
    public String month(LocalDate date) {
        return date == null ? "" : date.format(pattern("MMM"));
    }

    /** {@code Monday 9 November 2026}. */
    public String longDate(LocalDate date) {
        return date == null ? "" : date.format(pattern(longDay()));
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
        return at == null ? "" : at.format(pattern(longDay())) + ", " + at.format(TIME) + " " + at.format(ZONE) + " (" + at.getZone() + ")";
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
        NumberFormat format = NumberFormat.getNumberInstance(language());
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

    /** The language of dates and numbers: what the user chose, otherwise English. */
    private Locale language() {
        if (locale == null) {
            Cookie[] sent = request == null || request.getCookies() == null ? new Cookie[0] : request.getCookies();
            locale = Arrays.stream(sent).filter(cookie -> cookie.getName().equals(COOKIE)).flatMap(cookie -> CHOICES.stream()
                    .filter(choice -> choice.getLanguage().equals(cookie.getValue()))).findFirst().orElse(LOCALE);
        }
        return locale;
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language());
    }

    private String longDay() {
        return isGerman() ? "EEEE, d. MMMM yyyy" : "EEEE d MMMM yyyy";
    }

    private boolean isGerman() {
        return language().equals(Locale.GERMAN);
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
