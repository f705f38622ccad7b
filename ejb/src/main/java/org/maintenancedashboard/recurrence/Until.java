package org.maintenancedashboard.recurrence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

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
        boolean utc = text.endsWith("Z");
        int length = utc ? text.length() - 1 : text.length();
        boolean day = length == 8 && !utc;
        boolean moment = length == 15 && text.charAt(8) == 'T';
        if (!day && !moment || !hasDigits(text, 0, 8) || moment && !hasDigits(text, 9, 15)) {
            throw new InvalidRule(Rule.FIELD, "UNTIL must look like 20261231, 20261231T235959 or 20261231T235959Z.");
        }
        try {
            LocalDate date = LocalDate.of(RuleParser.digits(text, 0, 4), RuleParser.digits(text, 4, 6), RuleParser.digits(text, 6, 8));
            LocalTime time = day ? null
                    : LocalTime.of(RuleParser.digits(text, 9, 11), RuleParser.digits(text, 11, 13), RuleParser.digits(text, 13, 15));
            return new Until(date, time, utc);
        } catch (DateTimeException e) {
            throw new InvalidRule(Rule.FIELD, "UNTIL=" + text + " is no date of the calendar.");
        }
    }

    private static boolean hasDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
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
