package org.maintenancedashboard.recurrence.days;

import java.util.List;

/**
 * The days of one rule from one anchor, ready to be walked from any day on. Immutable but for the end of a COUNT, which is
 * worked out once and kept; safe to share between threads.
 */
public final class Candidates {

    private static final int[] ALL = {};

    private final RuleParts parts;
    private final int anchor;
    private final int missing;
    private final int count;
    private final int until;
    private final Periods periods;
    private final int[] positions;
    private int countEnd = Days.NONE;

    private Candidates(RuleParts parts, int anchor, int missing, int[] end) {
        this.parts = parts;
        this.anchor = anchor;
        this.missing = missing;
        this.count = end[0];
        this.until = Math.min(end[1], Days.LAST);
        this.periods = Periods.of(parts, anchor, missing);
        this.positions = parts.positions().stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Days without an end.
     *
     * @param anchor the first day that may be yielded
     * @param missing where a missing month day goes: -1 back, 0 nowhere, 1 forward
     */
    public static Candidates of(RuleParts parts, int anchor, int missing) {
        return new Candidates(parts, anchor, missing, new int[] {0, Days.NONE});
    }

    /** The same days, at most that many (0 for no limit) and none after the day {@code until}. */
    public Candidates ending(int atMost, int untilDay) {
        return new Candidates(parts, anchor, missing, new int[] {atMost, untilDay});
    }

    /** A walk that begins with the first day not before the given one. */
    public DayCursor from(int day) {
        int first = Math.min(Math.max(day, anchor), Days.LAST + 1);
        return new DayCursor(periods, positions, first, lastDay());
    }

    /** No day lies after this one. */
    public int lastDay() {
        if (count == 0) {
            return until;
        }
        int end = countEnd;
        if (end == Days.NONE) {
            end = walkToCount();
            countEnd = end;
        }
        return end;
    }

    private int walkToCount() {
        DayCursor cursor = new DayCursor(periods, positions, anchor, until);
        int end = anchor - 1;
        for (int i = 0; i < count; i++) {
            int day = cursor.next();
            if (day == Days.NONE) {
                break;
            }
            end = day;
        }
        return end;
    }

    /** Whether the rule, its end left aside, yields any day at all. */
    public boolean everMatches() {
        int enough = periods.cycle() + 2;
        return new DayCursor(periods, positions, anchor, Days.LAST).findsWithin(enough);
    }

    /** Whether the day is one of them. */
    public boolean contains(int day) {
        return day >= anchor && day <= lastDay() && from(day).next() == day;
    }

    /** How many days come before this one, from the anchor on. */
    public int countBefore(int day) {
        DayCursor cursor = from(anchor);
        int before = 0;
        for (int next = cursor.next(); next < day; next = cursor.next()) {
            before++;
        }
        return before;
    }

    /**
     * The missing month day that was moved to this day.
     *
     * @return the day asked for, such as 31; 0 when the day stands there in its own right
     */
    public int movedFrom(int day) {
        if (missing == 0) {
            return 0;
        }
        Periods unmoved = Periods.of(parts, anchor, 0);
        DayCursor cursor = new DayCursor(unmoved, ALL, day, Math.min(day, Days.LAST));
        if (cursor.next() == day) {
            return 0;
        }
        int date = Days.date(missing < 0 ? day : day - 1);
        int length = Days.lengthOfMonth(Days.year(date), Days.month(date));
        List<Integer> asked = parts.hasMonthDays() ? parts.monthDays() : List.of(Days.dayOfMonth(Days.date(anchor)));
        return new MonthDays(asked, missing).beyond(length);
    }
}
