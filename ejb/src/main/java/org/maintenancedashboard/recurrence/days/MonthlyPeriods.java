package org.maintenancedashboard.recurrence.days;

/** FREQ=MONTHLY: BYMONTHDAY expands, BYDAY expands or, beside month days, limits. A month is worked out as bits. */
final class MonthlyPeriods extends Periods {

    private static final long LAST_MONTH = 9999 * 12 + 11;

    private final int interval;
    private final int firstMonth;
    private final boolean forward;
    private final int months;
    private final MonthDays monthDays;
    private final Weekdays weekdays;
    private final Positions positions;

    MonthlyPeriods(RuleParts parts, int anchor, int missing) {
        super(most(parts));
        int date = Days.date(anchor);
        this.interval = parts.interval();
        this.firstMonth = Days.year(date) * 12 + Days.month(date) - 1;
        this.forward = missing > 0;
        this.months = parts.monthMask();
        this.weekdays = parts.weekdays().isEmpty() ? null : new Weekdays(parts.weekdays());
        this.monthDays = parts.hasMonthDays() ? new MonthDays(parts.monthDays(), missing)
                : weekdays == null ? new MonthDays(Days.dayOfMonth(date), missing) : null;
        this.positions = new Positions(parts.positions());
    }

    private static int most(RuleParts parts) {
        boolean oneDay = parts.weekdays().isEmpty() && parts.monthDays().size() < 2;
        return oneDay || parts.positions().size() == 1 ? 1 : 31;
    }

    @Override
    long reaching(int day) {
        int date = Days.date(forward ? day - 1 : day);
        return Math.floorDiv(Days.year(date) * 12 + Days.month(date) - 1 - firstMonth, interval);
    }

    @Override
    long fill(long period, DayBuffer into) {
        long at = firstMonth + period * interval;
        long next = period;
        for (; into.hasRoomFor(most) && at <= LAST_MONTH; at += interval) {
            int year = (int) at / 12;
            int month = (int) at % 12 + 1;
            int first = Days.firstOfMonth(year, month);
            if (first > into.last) {
                break;
            }
            if ((months >> month & 1) == 1) {
                into.add(first - 1, daysOf(year, month, first));
            }
            next++;
        }
        return next == period ? ENDED : next;
    }

    /** Bit n is day n; the bit after the month's last day is the first of the next month. */
    private long daysOf(int year, int month, int first) {
        int length = Days.lengthOfMonth(year, month);
        if (weekdays == null) {
            return positions.in(monthDays.in(length));
        }
        if (monthDays == null) {
            return positions.in(weekdays.inMonth(Days.weekday(first), length));
        }
        long kept = 0;
        for (long bits = monthDays.in(length); bits != 0; bits &= bits - 1) {
            int day = first - 1 + Long.numberOfTrailingZeros(bits);
            kept |= weekdays.has(day, false) ? Long.lowestOneBit(bits) : 0;
        }
        return positions.in(kept);
    }

    @Override
    int cycle() {
        return cycle(4800, interval);
    }
}
