package org.maintenancedashboard.schedule.cover;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long before a date work counts for it. */
final class Window {

    private static final int MOST_DAYS = 30;

    private Window() {
    }

    /** Whole days: a percentage of the distance between two dates, rounded down, at most 30. */
    static long days(LocalDate before, LocalDate due, int percent) {
        return Math.min(MOST_DAYS, Math.abs(ChronoUnit.DAYS.between(before, due)) * percent / 100);
    }

    /** Whether work completed on a day stands for a date. */
    static boolean covers(LocalDate completed, LocalDate due, long days) {
        return !completed.isAfter(due) && ChronoUnit.DAYS.between(completed, due) <= days;
    }
}
