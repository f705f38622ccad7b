package org.maintenancedashboard.recurrence.days;

/** The periods of one rule, numbered from 0 at the anchor's, each expanded on its own. Immutable. */
abstract class Periods {

    /** The answer of {@link #fill} when the period asked for begins too late. */
    static final long ENDED = -1;

    private static final int FEW = 16;

    /** The most days that one period yields. */
    final int most;

    Periods(int most) {
        this.most = most;
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

    DayBuffer buffer(int last) {
        return new DayBuffer(Math.max(FEW, most), last);
    }

    /** The first period that may yield this day or a later one; negative before the anchor's. */
    abstract long reaching(int day);

    /**
     * Adds the days of a period, ascending and distinct, after BYSETPOS, and those of the periods behind it while there is
     * room; several at once, since asking for each alone would cost more than working it out. No day lies before the beginning
     * of its period.
     *
     * @return the period to go on with, or {@link #ENDED} when already the first begins after the buffer's last day
     */
    abstract long fill(long period, DayBuffer into);

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
