package org.maintenancedashboard.maintenance.activity;

import java.time.Instant;

/**
 * When the activities lie that a list shows; null leaves an end open.
 *
 * @param from earliest scheduled end, inclusive
 * @param to latest scheduled start, exclusive
 * @param due the days of the scheduled end
 * @param starts the days of the scheduled start
 * @param on days of which one is a day between start and end
 */
public record ActivityTimes(Instant from, Instant to, Days due, Days starts, Days on) {

    /** At any time. */
    public static final ActivityTimes ANY = new ActivityTimes(null, null, Days.ANY, Days.ANY, Days.ANY);

    /** What ends on these days. */
    public static ActivityTimes due(Days days) {
        return new ActivityTimes(null, null, days, Days.ANY, Days.ANY);
    }

    /** What starts on these days. */
    public static ActivityTimes starting(Days days) {
        return new ActivityTimes(null, null, Days.ANY, days, Days.ANY);
    }
}
