package org.maintenancedashboard.recurrence.days;

import java.util.List;

/** FREQ=MONTHLY: BYMONTHDAY expands, BYDAY expands or, beside month days, limits. */
final class MonthlyPeriods extends Periods {

    private final int interval;
    private final long firstMonth;
    private final int months;
    private final MonthDays monthDays;
    private final Weekdays weekdays;

    MonthlyPeriods(RuleParts parts, int anchor, int missing) {
        super(32);
        int date = Days.date(anchor);
        this.interval = parts.interval();
        this.firstMonth = Days.year(date) * 12L + Days.month(date) - 1;
        this.months = parts.monthMask();
        this.weekdays = parts.weekdays().isEmpty() ? null : new Weekdays(parts.weekdays());
        List<Integer> asked = parts.hasMonthDays() ? parts.monthDays() : List.of(Days.dayOfMonth(date));
        this.monthDays = parts.hasMonthDays() || weekdays == null ? new MonthDays(asked, missing) : null;
    }

    @Override
    long indexOf(int day) {
        int date = Days.date(day);
        return Math.floorDiv(Days.year(date) * 12L + Days.month(date) - 1 - firstMonth, (long) interval);
    }

    @Override
    long start(long index) {
        long month = firstMonth + index * interval;
        return Days.of(Math.floorDiv(month, 12L), Math.floorMod(month, 12) + 1, 1);
    }

    @Override
    int fill(long index, int[] days) {
        long monthIndex = firstMonth + index * interval;
        int month = Math.floorMod(monthIndex, 12) + 1;
        if ((months >> month & 1) == 0) {
            return 0;
        }
        long year = Math.floorDiv(monthIndex, 12L);
        int first = (int) Days.of(year, month, 1);
        int length = Days.lengthOfMonth(year, month);
        long bits = monthDays == null ? weekdays.inMonth(Days.weekday(first), length) : monthDays.in(length);
        int size = 0;
        for (; bits != 0; bits &= bits - 1) {
            int day = first - 1 + Long.numberOfTrailingZeros(bits);
            if (monthDays == null || weekdays == null || weekdays.has(day, false)) {
                days[size++] = day;
            }
        }
        return size;
    }

    @Override
    int cycle() {
        return cycle(4800, interval);
    }
}
