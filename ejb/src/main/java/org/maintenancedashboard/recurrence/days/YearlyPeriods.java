package org.maintenancedashboard.recurrence.days;

import java.util.Arrays;
import java.util.List;

/** FREQ=YEARLY: by weeks, by year days, by months and their days, or by weekdays of the whole year. */
final class YearlyPeriods extends Periods {

    private static final int LAST_YEAR = 10_000;

    private final int interval;
    private final int firstYear;
    private final int months;
    private final int weekStart;
    private final int weekMask;
    private final MonthDays monthDays;
    private final Weekdays weekdays;
    private final int[] weeks;
    private final int[] yearDays;
    private final boolean ordinalsInYear;
    private final Positions positions;

    YearlyPeriods(RuleParts parts, int anchor, int missing) {
        super(most(parts));
        int date = Days.date(anchor);
        this.interval = parts.interval();
        this.weekStart = parts.weekStart().ordinal();
        this.weekdays = parts.weekdays().isEmpty() ? null : new Weekdays(parts.weekdays());
        this.weeks = array(parts.weeks());
        this.yearDays = array(parts.yearDays());
        boolean byMonthDay = parts.hasMonthDays();
        int openWeekday = byMonthDay || yearDays.length > 0 ? 127 : 1 << Days.weekday(anchor);
        this.weekMask = weekdays == null ? openWeekday : weekdays.mask();
        boolean fromAnchor = !byMonthDay && weekdays == null && weeks.length == 0 && yearDays.length == 0;
        boolean openMonth = parts.months().isEmpty() && weeks.length == 0 && yearDays.length == 0;
        this.months = openMonth && (byMonthDay || fromAnchor) ? 1 << Days.month(date) : parts.monthMask();
        this.monthDays = byMonthDay ? new MonthDays(parts.monthDays(), missing)
                : fromAnchor ? new MonthDays(Days.dayOfMonth(date), missing) : null;
        this.ordinalsInYear = parts.months().isEmpty();
        this.positions = new Positions(parts.positions());
        this.firstYear = weeks.length == 0 ? Days.year(date) : weekYear(anchor);
    }

    /** All days, or one a month where nothing but months is named. */
    private static int most(RuleParts parts) {
        boolean oneDay = !parts.hasMonthDays() && parts.weekdays().isEmpty() && parts.weeks().isEmpty() && parts.yearDays().isEmpty();
        return oneDay ? Math.max(1, parts.months().size()) : 372;
    }

    private static int[] array(List<Integer> numbers) {
        int[] array = new int[numbers.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = numbers.get(i);
        }
        return array;
    }

    @Override
    long reaching(int day) {
        int year = weeks.length == 0 ? Days.year(Days.date(day)) : weekYear(day);
        return Math.floorDiv(year - firstYear, interval);
    }

    @Override
    int cycle() {
        return cycle(400, interval);
    }

    @Override
    long fill(long period, DayBuffer into) {
        long at = firstYear + period * interval;
        long next = period;
        for (; into.hasRoomFor(most) && at <= LAST_YEAR && begin((int) at) <= into.last; at += interval) {
            int from = into.size;
            fillYear((int) at, into);
            positions.in(into, from);
            next++;
        }
        return next == period ? ENDED : next;
    }

    private int begin(int year) {
        return weeks.length == 0 ? Days.firstOfYear(year) : firstWeek(year);
    }

    private void fillYear(int year, DayBuffer into) {
        if (weeks.length > 0) {
            fillWeeks(year, into);
        } else if (yearDays.length > 0) {
            fillYearDays(year, into);
        } else if (monthDays == null && ordinalsInYear) {
            fillWeekdays(year, into);
        } else {
            for (int rest = months; rest != 0; rest &= rest - 1) {
                fillMonth(year, Integer.numberOfTrailingZeros(rest), into);
            }
        }
    }

    private void fillMonth(int year, int month, DayBuffer into) {
        int first = Days.firstOfMonth(year, month);
        int length = Days.lengthOfMonth(year, month);
        long bits = monthDays == null ? weekdays.inMonth(Days.weekday(first), length) : monthDays.in(length);
        for (; bits != 0; bits &= bits - 1) {
            int day = first - 1 + Long.numberOfTrailingZeros(bits);
            boolean repeated = into.size > 0 && into.days[into.size - 1] == day;
            if (!repeated && (monthDays == null || weekdays == null || weekdays.has(day, ordinalsInYear))) {
                into.add(day);
            }
        }
    }

    private void fillWeekdays(int year, DayBuffer into) {
        int first = Days.firstOfYear(year);
        int length = Days.lengthOfYear(year);
        for (int offset = 0; offset < length; offset++) {
            if (weekdays.has(Days.weekday(first + offset), offset, length)) {
                into.add(first + offset);
            }
        }
    }

    private void fillYearDays(int year, DayBuffer into) {
        int first = Days.firstOfYear(year);
        int length = Days.lengthOfYear(year);
        int from = into.size;
        for (int yearDay : yearDays) {
            int day = first + (yearDay > 0 ? yearDay - 1 : length + yearDay);
            boolean inYear = day >= first && day < first + length;
            if (inYear && dateFits(day) && (weekdays == null || weekdays.has(day, ordinalsInYear))) {
                into.add(day);
            }
        }
        Arrays.sort(into.days, from, into.size);
        into.size = distinct(into.days, from, into.size);
    }

    private static int distinct(int[] days, int from, int end) {
        int kept = from;
        for (int i = from; i < end; i++) {
            if (kept == from || days[kept - 1] != days[i]) {
                days[kept++] = days[i];
            }
        }
        return kept;
    }

    private void fillWeeks(int year, DayBuffer into) {
        int first = firstWeek(year);
        int count = (firstWeek(year + 1) - first) / 7;
        long bits = 0;
        for (int week : weeks) {
            int number = week > 0 ? week : count + 1 + week;
            bits |= number >= 1 && number <= count ? 1L << number : 0;
        }
        for (; bits != 0; bits &= bits - 1) {
            int monday = first + 7 * (Long.numberOfTrailingZeros(bits) - 1);
            for (int day = monday; day < monday + 7; day++) {
                if ((weekMask >> Days.weekday(day) & 1) == 1 && dateFits(day) && yearDayFits(day)) {
                    into.add(day);
                }
            }
        }
    }

    private boolean dateFits(int day) {
        int date = Days.date(day);
        int month = Days.month(date);
        return (months >> month & 1) == 1 && (monthDays == null
                || monthDays.has(Days.dayOfMonth(date), Days.lengthOfMonth(Days.year(date), month)));
    }

    private boolean yearDayFits(int day) {
        if (yearDays.length == 0) {
            return true;
        }
        int year = Days.year(Days.date(day));
        int number = day - Days.firstOfYear(year) + 1;
        for (int yearDay : yearDays) {
            if (number == (yearDay > 0 ? yearDay : Days.lengthOfYear(year) + 1 + yearDay)) {
                return true;
            }
        }
        return false;
    }

    /** The first day of week 1, which has at least four days in the year. */
    private int firstWeek(int year) {
        int fourth = Days.firstOfYear(year) + 3;
        return fourth - Math.floorMod(Days.weekday(fourth) - weekStart, 7);
    }

    private int weekYear(int day) {
        int year = Days.year(Days.date(day));
        if (day < firstWeek(year)) {
            return year - 1;
        }
        return day >= firstWeek(year + 1) ? year + 1 : year;
    }
}
