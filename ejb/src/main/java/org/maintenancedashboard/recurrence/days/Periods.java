package org.maintenancedashboard.recurrence.days;

/** The periods of one rule, numbered from 0 at the anchor's, each expanded on its own. */
abstract class Periods {

    /** The most days one period can hold. */
    final int capacity;

    Periods(int capacity) {
        this.capacity = capacity;
    }

    /**
     * @param anchor the anchor's day, which fills what the rule leaves open
     * @param missing where a missing month day goes: -1 back, 0 nowhere, 1 forward
     */
    static Periods of(RuleParts parts, int anchor, int missing) {
        return switch (parts.frequency()) {
            case DAILY -> new DailyPeriods(parts, anchor);
            case WEEKLY -> new WeeklyPeriods(parts, anchor);
            case MONTHLY -> new MonthlyPeriods(parts, anchor, missing);
            case YEARLY -> new YearlyPeriods(parts, anchor, missing);
        };
    }

    /** The period that holds a day, or the last one before it. */
    abstract long indexOf(int day);

    /** The first day of a period; none of its days lies before. */
    abstract long start(long index);

    /** Writes the days of a period, ascending and distinct, before BYSETPOS; returns how many. */
    abstract int fill(long index, int[] days);

    /** How many periods it takes until the pattern of days repeats. */
    abstract int cycle();

    static int cycle(int span, int interval) {
        int a = span;
        int b = interval;
        while (b != 0) {
            int rest = a % b;
            a = b;
            b = rest;
        }
        return span / a;
    }
}
