package org.maintenancedashboard.recurrence.days;

/** A walk over the days of a rule, ascending; it reuses one buffer and makes no objects. */
public final class DayCursor {

    private final Periods periods;
    private final DayBuffer buffer;
    private long period;
    private int at;
    private int previous;

    DayCursor(Periods periods, int first, int last) {
        this.periods = periods;
        this.buffer = periods.buffer(last);
        this.period = Math.max(0, periods.reaching(first));
        this.previous = first - 1;
    }

    /** The next day, or {@link Days#NONE} after the last. */
    public int next() {
        while (true) {
            while (at < buffer.size) {
                int day = buffer.days[at++];
                if (day > previous) {
                    previous = day;
                    return day > buffer.last ? Days.NONE : day;
                }
            }
            if (!fill()) {
                return Days.NONE;
            }
        }
    }

    /** Looks at that many periods or a few more; whether one of them holds a day. */
    boolean findsWithin(int count) {
        long end = period + count;
        while (period < end && fill()) {
            if (buffer.size > 0 && buffer.days[buffer.size - 1] > previous) {
                return true;
            }
        }
        return false;
    }

    private boolean fill() {
        at = 0;
        buffer.size = 0;
        long next = periods.fill(period, buffer);
        period = Math.max(period, next);
        return next != Periods.ENDED;
    }
}
