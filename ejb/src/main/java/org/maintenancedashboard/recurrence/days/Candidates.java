package org.maintenancedashboard.recurrence.days;

import java.util.List;

/**
 * The days of one rule from one anchor, ready to be walked from any day on. Immutable but for the end of a COUNT, which is
 * worked out once and kept; safe to share between threads.
 */
public final class Candidates {

    /** A rule at its anchor; missing days go -1 back, 0 nowhere, 1 forward. */
    private record Series(RuleParts parts, int anchor, int missing, Periods periods) {
    }

    private final Series series;
    private final Periods periods;
    private final int anchor;
    private final int count;
    private final int until;
    private int countEnd = Days.NONE;

    private Candidates(Series series, int count, int until) {
        this.series = series;
        this.periods = series.periods();
        this.anchor = series.anchor();
        this.count = count;
        this.until = Math.min(until, Days.LAST);
    }

    /**
     * Days without an end.
     *
     * @param anchor the first day that may be yielded
     * @param missing where a missing month day goes: -1 back, 0 nowhere, 1 forward
     */
    public static Candidates of(RuleParts parts, int anchor, int missing) {
        return new Candidates(new Series(parts, anchor, missing, Periods.of(parts, anchor, missing)), 0, Days.LAST);
    }

    /** The same days, at most that many (0 for no limit) and none after the day {@code until}. */
    public Candidates ending(int atMost, int untilDay) {
        return new Candidates(series, atMost, untilDay);
    }

    /** A walk that begins with the first day not before the given one. */
    public DayCursor from(int day) {
        return between(day, Days.LAST);
    }

    /** A walk over the days from the first to the last given. */
    public DayCursor between(int first, int last) {
        return new DayCursor(periods, Math.min(Math.max(first, anchor), Days.LAST + 1), Math.min(last, lastDay()));
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
        DayCursor cursor = new DayCursor(periods, anchor, until);
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
        return new DayCursor(periods, anchor, Days.LAST).findsWithin(enough);
    }

    /** Whether the day is one of them. */
    public boolean contains(int day) {
        return day >= anchor && between(day, day).next() == day;
    }

    /** The day with that place, the first is 1, or {@link Days#NONE} when there are fewer. */
    public int at(int ordinal) {
        DayCursor cursor = from(anchor);
        int day = Days.NONE;
        for (int i = 0; i < ordinal; i++) {
            day = cursor.next();
            if (day == Days.NONE) {
                break;
            }
        }
        return day;
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
        int missing = series.missing();
        if (missing == 0) {
            return 0;
        }
        RuleParts parts = series.parts();
        Periods unmoved = Periods.of(parts.everyPosition(), anchor, 0);
        if (new DayCursor(unmoved, day, Math.min(day, Days.LAST)).next() == day) {
            return 0;
        }
        int date = Days.date(missing < 0 ? day : day - 1);
        int length = Days.lengthOfMonth(Days.year(date), Days.month(date));
        List<Integer> asked = parts.hasMonthDays() ? parts.monthDays() : List.of(Days.dayOfMonth(Days.date(anchor)));
        return new MonthDays(asked, missing).beyond(length);
    }
}
