package org.maintenancedashboard.recurrence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.maintenancedashboard.recurrence.days.Days;

/** Dates as the trace writes them, and between dates and day numbers. */
final class Dates {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Dates() {
    }

    /** The number of a day; dates outside the engine's range fall on its edges. */
    static int day(LocalDate date) {
        return (int) Math.max(-1_000_000, Math.min(date.toEpochDay(), Days.LAST + 1));
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    static String longText(LocalDate date) {
        return LONG.format(date);
    }

    static String shortText(LocalDate date) {
        return SHORT.format(date);
    }

    static String weekday(int day) {
        return WEEKDAY.format(date(day));
    }

    static String dayAndMonth(LocalDate date) {
        return DAY_MONTH.format(date);
    }

    static String monthAndYear(LocalDate date) {
        return MONTH_YEAR.format(date);
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }
}
