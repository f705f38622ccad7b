package org.maintenancedashboard.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/**
 * The end of a rule: a whole local day, a local date-time or an instant, always included.
 *
 * @param time null for the whole day
 * @param utc whether date and time are UTC
 */
record Until(LocalDate date, LocalTime time, boolean utc) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    static Until parse(String text) {
        try {
            if (text.matches("\\d{8}")) {
                return new Until(LocalDate.parse(text, DATE), null, false);
            }
            if (text.matches("\\d{8}T\\d{6}Z?")) {
                LocalDateTime value = LocalDateTime.parse(text.substring(0, 15),
                        DATE_TIME.withResolverStyle(ResolverStyle.STRICT));
                return new Until(value.toLocalDate(), value.toLocalTime(), text.endsWith("Z"));
            }
        } catch (DateTimeParseException e) {
            throw new InvalidRule(Rule.FIELD, "UNTIL=" + text + " is no date of the calendar.");
        }
        throw new InvalidRule(Rule.FIELD, "UNTIL must look like 20261231, 20261231T235959 or 20261231T235959Z.");
    }

    String text() {
        return time == null ? DATE.format(date) : DATE_TIME.format(date.atTime(time)) + (utc ? "Z" : "");
    }

    /** The last local day on which something at that time of day still lies inside. */
    LocalDate lastDay(LocalTime timeOfDay, ZoneId zone) {
        if (time == null) {
            return date;
        }
        if (!utc) {
            return timeOfDay.isAfter(time) ? date.minusDays(1) : date;
        }
        LocalDate day = date.plusDays(2);
        while (day.atTime(timeOfDay).atZone(zone).toInstant().isAfter(date.atTime(time).toInstant(ZoneOffset.UTC))) {
            day = day.minusDays(1);
        }
        return day;
    }
}
