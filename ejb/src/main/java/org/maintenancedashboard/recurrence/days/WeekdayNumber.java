package org.maintenancedashboard.recurrence.days;

import java.time.DayOfWeek;
import java.util.Objects;

/**
 * One entry of BYDAY: a weekday, or the n-th (from the end when negative) of its month or year.
 *
 * @param ordinal -53..53, 0 for every such weekday
 * @param day the weekday
 */
public record WeekdayNumber(int ordinal, DayOfWeek day) {

    public WeekdayNumber {
        Objects.requireNonNull(day);
        if (ordinal < -53 || ordinal > 53) {
            throw new IllegalArgumentException("The ordinal of a weekday lies between -53 and 53.");
        }
    }

    /** RFC 5545 text: {@code MO}, {@code 2TU}, {@code -1TH}. */
    public String text() {
        String name = day.name().substring(0, 2);
        return ordinal == 0 ? name : ordinal + name;
    }
}
