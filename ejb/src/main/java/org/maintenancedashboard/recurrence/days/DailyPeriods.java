package org.maintenancedashboard.recurrence.days;

/** FREQ=DAILY: every part limits. */
final class DailyPeriods extends Periods {

    private static final int ALL_WEEKDAYS = 127;

    private final int interval;
    private final int anchor;
    private final int months;
    private final int weekdays;
    private final MonthDays monthDays;
    private final boolean needsDate;

    DailyPeriods(RuleParts parts, int anchor) {
        super(1);
        this.interval = parts.interval();
        this.anchor = anchor;
        this.months = parts.monthMask();
        boolean staysAlone = new Positions(parts.positions()).in(1L) != 0;
        int named = parts.weekdays().isEmpty() ? ALL_WEEKDAYS : new Weekdays(parts.weekdays()).mask();
        this.weekdays = staysAlone ? named : 0;
        this.monthDays = parts.hasMonthDays() ? new MonthDays(parts.monthDays(), 0) : null;
        this.needsDate = monthDays != null || !parts.months().isEmpty();
    }

    @Override
    long reaching(int day) {
        return Math.floorDiv((long) day - anchor, (long) interval);
    }

    @Override
    long fill(long period, DayBuffer into) {
        long day = anchor + period * interval;
        boolean all = weekdays == ALL_WEEKDAYS && !needsDate;
        long next = period;
        for (; into.hasRoomFor(1) && day <= into.last; day += interval) {
            if (all || fits((int) day)) {
                into.add((int) day);
            }
            next++;
        }
        return next == period ? ENDED : next;
    }

    private boolean fits(int day) {
        return (weekdays >> Days.weekday(day) & 1) == 1 && (!needsDate || dateFits(day));
    }

    private boolean dateFits(int day) {
        int date = Days.date(day);
        int month = Days.month(date);
        return (months >> month & 1) == 1 && (monthDays == null
                || monthDays.has(Days.dayOfMonth(date), Days.lengthOfMonth(Days.year(date), month)));
    }

    @Override
    int cycle() {
        return cycle(Days.CYCLE, interval);
    }
}
