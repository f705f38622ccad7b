package org.maintenancedashboard.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.maintenancedashboard.recurrence.days.Days;

/** The working calendar by day numbers. */
final class WorkingDays {

    private final int weekdays;
    private final int[] holidays;
    private final Map<LocalDate, String> names;

    WorkingDays(Policies policies) {
        int mask = 0;
        for (DayOfWeek weekday : policies.workingDays()) {
            mask |= 1 << weekday.ordinal();
        }
        this.weekdays = mask;
        this.names = policies.holidays();
        this.holidays = names.keySet().stream().mapToInt(Dates::day).sorted().toArray();
    }

    boolean has(int day) {
        return (weekdays >> Days.weekday(day) & 1) == 1 && Arrays.binarySearch(holidays, day) < 0;
    }

    /** Why nobody works on that day: "1 May 2026 is a holiday". */
    String reason(int day) {
        LocalDate date = Dates.date(day);
        String name = names.get(date);
        String what = name == null ? "a " + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : name.isEmpty() ? "a holiday" : "a holiday (" + name + ")";
        return Dates.longText(date) + " is " + what;
    }
}
