package org.maintenancedashboard.recurrence.days;

/** FREQ=WEEKLY: weeks begin at WKST, BYDAY expands, BYMONTH limits. A week is worked out as bits, bit 0 its first day. */
final class WeeklyPeriods extends Periods {

    private final long step;
    private final int interval;
    private final int firstWeek;
    private final int months;
    private final boolean limited;
    private final long week;
    private final Positions positions;

    WeeklyPeriods(RuleParts parts, int anchor) {
        super(7);
        this.interval = parts.interval();
        this.step = 7L * interval;
        int weekStart = parts.weekStart().ordinal();
        this.firstWeek = anchor - Math.floorMod(Days.weekday(anchor) - weekStart, 7);
        this.months = parts.monthMask();
        this.limited = !parts.months().isEmpty();
        this.positions = new Positions(parts.positions());
        int weekdays = parts.weekdays().isEmpty() ? 1 << Days.weekday(anchor) : new Weekdays(parts.weekdays()).mask();
        long days = Weekdays.weekFrom(weekStart, weekdays);
        this.week = limited ? days : positions.in(days);
    }

    @Override
    long reaching(int day) {
        return Math.floorDiv((long) day - firstWeek, step);
    }

    @Override
    long fill(long period, DayBuffer into) {
        long first = firstWeek + period * step;
        long next = period;
        for (; into.hasRoomFor(most) && first <= into.last; first += step) {
            into.add((int) first, limited ? positions.in(inMonths((int) first)) : week);
            next++;
        }
        return next == period ? ENDED : next;
    }

    private long inMonths(int first) {
        long kept = 0;
        for (long bits = week; bits != 0; bits &= bits - 1) {
            int month = Days.month(Days.date(first + Long.numberOfTrailingZeros(bits)));
            kept |= (months >> month & 1) == 1 ? Long.lowestOneBit(bits) : 0;
        }
        return kept;
    }

    @Override
    int cycle() {
        return cycle(Days.CYCLE / 7, interval);
    }
}
