package org.maintenancedashboard.recurrence.days;

/** A walk over the days of a rule, ascending, period by period; it reuses one buffer and makes no objects. */
public final class DayCursor {

    private final Periods periods;
    private final int[] positions;
    private final int last;
    private final int[] days;
    private long period;
    private int size;
    private int at;
    private int previous;

    DayCursor(Periods periods, int[] positions, int first, int last) {
        this.periods = periods;
        this.positions = positions;
        this.last = last;
        this.days = new int[periods.capacity];
        this.period = Math.max(0, periods.indexOf(first) - 1);
        this.previous = first - 1;
    }

    /** The next day, or {@link Days#NONE} after the last. */
    public int next() {
        while (true) {
            while (at < size) {
                int day = days[at++];
                if (day > last) {
                    return Days.NONE;
                }
                if (day > previous) {
                    previous = day;
                    return day;
                }
            }
            if (periods.start(period) > last) {
                return Days.NONE;
            }
            fill();
        }
    }

    /** Looks at that many periods at most; whether one of them holds a day. */
    boolean findsWithin(int count) {
        for (int i = 0; i < count && periods.start(period) <= last; i++) {
            fill();
            if (size > 0 && days[size - 1] > previous) {
                return true;
            }
        }
        return false;
    }

    private void fill() {
        size = periods.fill(period++, days);
        at = 0;
        if (positions.length > 0) {
            choose();
        }
    }

    private void choose() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (isChosen(i + 1) || isChosen(i - size)) {
                days[kept++] = days[i];
            }
        }
        size = kept;
    }

    private boolean isChosen(int position) {
        for (int chosen : positions) {
            if (chosen == position) {
                return true;
            }
        }
        return false;
    }
}
