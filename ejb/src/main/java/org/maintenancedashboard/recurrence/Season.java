package org.maintenancedashboard.recurrence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A window of whole local days in every year, both ends included; it wraps the year's end when it begins after it ends.
 *
 * @param from the first day
 * @param to the last day
 */
public record Season(MonthDay from, MonthDay to) {

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    public Season {
        if (from == null || to == null) {
            throw new InvalidRule("seasons", "A season needs a first and a last day, such as 05-01 and 09-30.");
        }
    }

    /**
     * Reads MM-DD twice.
     *
     * @throws InvalidRule for field {@code seasons}
     */
    public static Season parse(String from, String to) {
        return new Season(monthDay(from, "seasons"), monthDay(to, "seasons"));
    }

    static MonthDay monthDay(String text, String field) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw new InvalidRule(field, "“" + text + "” is no day of the year: write month and day, such as 05-01.");
        }
    }

    /** Whether a day lies inside. */
    public boolean contains(LocalDate date) {
        return contains(date.getMonthValue() * 32 + date.getDayOfMonth());
    }

    /** @param day month times 32 plus day of the month */
    boolean contains(int day) {
        int first = from.getMonthValue() * 32 + from.getDayOfMonth();
        int last = to.getMonthValue() * 32 + to.getDayOfMonth();
        return first <= last ? day >= first && day <= last : day >= first || day <= last;
    }

    /** "1 May to 30 September". */
    String text() {
        return TEXT.format(from) + " to " + TEXT.format(to);
    }
}
