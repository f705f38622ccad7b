package org.maintenancedashboard.recurrence.days;

/** FREQ=DAILY: every part limits. */
final class DailyPeriods extends Periods {

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
        this.weekdays = parts.weekdays().isEmpty() ? 127 : new Weekdays(parts.weekdays()).mask();
        this.monthDays = parts.hasMonthDays() ? new MonthDays(parts.monthDays(), 0) : null;
        this.needsDate = monthDays != null || !parts.months().isEmpty();
    }

    @Override
    long indexOf(int day) {
        return Math.floorDiv((long) day - anchor, (long) interval);
    }

    @Override
    long start(long index) {
        return anchor + index * interval;
    }

    @Override
    int fill(long index, int[] days) {
        int day = (int) start(index);
        if (weekdays != 127 && (weekdays >> Days.weekday(day) & 1) == 0 || needsDate && !dateFits(day)) {
            return 0;
        }
        days[0] = day;
        return 1;
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
