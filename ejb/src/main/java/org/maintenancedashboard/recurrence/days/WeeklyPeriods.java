package org.maintenancedashboard.recurrence.days;

/** FREQ=WEEKLY: weeks begin at WKST, BYDAY expands, BYMONTH limits. */
final class WeeklyPeriods extends Periods {

    private final long step;
    private final int interval;
    private final int firstWeek;
    private final int months;
    private final boolean limited;
    private final int weekStart;
    private final int weekdays;

    WeeklyPeriods(RuleParts parts, int anchor) {
        super(7);
        this.interval = parts.interval();
        this.step = 7L * interval;
        this.weekStart = parts.weekStart().ordinal();
        this.firstWeek = anchor - Math.floorMod(Days.weekday(anchor) - weekStart, 7);
        this.months = parts.monthMask();
        this.limited = !parts.months().isEmpty();
        this.weekdays = parts.weekdays().isEmpty() ? 1 << Days.weekday(anchor) : new Weekdays(parts.weekdays()).mask();
    }

    @Override
    long indexOf(int day) {
        return Math.floorDiv((long) day - firstWeek, step);
    }

    @Override
    long start(long index) {
        return firstWeek + index * step;
    }

    @Override
    int fill(long index, int[] days) {
        int start = (int) start(index);
        int size = 0;
        for (int i = 0; i < 7; i++) {
            boolean named = (weekdays >> (weekStart + i) % 7 & 1) == 1;
            if (named && (!limited || (months >> Days.month(Days.date(start + i)) & 1) == 1)) {
                days[size++] = start + i;
            }
        }
        return size;
    }

    @Override
    int cycle() {
        return cycle(Days.CYCLE / 7, interval);
    }
}
