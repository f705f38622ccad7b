package org.maintenancedashboard.maintenance.activity;

import java.time.LocalDate;

/**
 * A range of local days, those of the site each activity stands on; null leaves an end open.
 *
 * @param from first day
 * @param before the day after the last
 */
public record Days(LocalDate from, LocalDate before) {

    /** Every day. */
    public static final Days ANY = new Days(null, null);

    /** That many days from one on. */
    public static Days of(LocalDate first, int count) {
        return new Days(first, first.plusDays(count));
    }

    /** Whether something that lasts from one day to another has a part in this range. */
    public boolean contains(LocalDate first, LocalDate last) {
        return (from == null || !last.isBefore(from)) && (before == null || first.isBefore(before));
    }

    /** Whether a day lies in this range. */
    public boolean contains(LocalDate day) {
        return contains(day, day);
    }
}
