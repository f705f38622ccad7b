package org.maintenancedashboard.recurrence.days;

import java.util.Arrays;
import java.util.List;

/** FREQ=YEARLY: by weeks, by year days, by months and their days, or by weekdays of the whole year. */
final class YearlyPeriods extends Periods {

    private final RuleParts parts;
    private final int firstYear;
    private final int months;
    private final int weekStart;
    private final int weekMask;
    private final MonthDays monthDays;
    private final Weekdays weekdays;
    private final int[] yearDays;
    private final boolean ordinalsInYear;

    YearlyPeriods(RuleParts parts, int anchor, int missing) {
        super(372);
        int date = Days.date(anchor);
        this.parts = parts;
        this.weekStart = parts.weekStart().ordinal();
        this.weekdays = parts.weekdays().isEmpty() ? null : new Weekdays(parts.weekdays());
        this.yearDays = parts.yearDays().stream().mapToInt(Integer::intValue).toArray();
        boolean byMonthDay = parts.hasMonthDays();
        int openWeekday = byMonthDay || yearDays.length > 0 ? 127 : 1 << Days.weekday(anchor);
        this.weekMask = weekdays == null ? openWeekday : weekdays.mask();
        boolean fromAnchor = !byMonthDay && weekdays == null && parts.weeks().isEmpty() && yearDays.length == 0;
        boolean openMonth = parts.months().isEmpty() && parts.weeks().isEmpty() && yearDays.length == 0;
        this.months = openMonth && (byMonthDay || fromAnchor) ? 1 << Days.month(date) : parts.monthMask();
        List<Integer> asked = byMonthDay ? parts.monthDays() : List.of(Days.dayOfMonth(date));
        this.monthDays = byMonthDay || fromAnchor ? new MonthDays(asked, missing) : null;
        this.ordinalsInYear = parts.months().isEmpty();
        this.firstYear = parts.weeks().isEmpty() ? Days.year(date) : weekYear(anchor);
    }

    @Override
    long indexOf(int day) {
        int year = parts.weeks().isEmpty() ? Days.year(Days.date(day)) : weekYear(day);
        return Math.floorDiv((long) year - firstYear, (long) parts.interval());
    }

    @Override
    long start(long index) {
        long year = year(index);
        return parts.weeks().isEmpty() ? Days.of(year, 1, 1) : firstWeek(year);
    }

    @Override
    int cycle() {
        return cycle(400, parts.interval());
    }

    @Override
    int fill(long index, int[] days) {
        long year = year(index);
        if (!parts.weeks().isEmpty()) {
            return fillWeeks(year, days);
        }
        if (yearDays.length > 0) {
            return fillYearDays(year, days);
        }
        if (monthDays == null && ordinalsInYear) {
            return fillWeekdays(year, days);
        }
        int size = 0;
        for (int month = 1; month <= 12; month++) {
            size = (months >> month & 1) == 1 ? fillMonth(year, month, days, size) : size;
        }
        return size;
    }

    private long year(long index) {
        return firstYear + index * parts.interval();
    }

    private int fillMonth(long year, int month, int[] days, int filled) {
        int first = (int) Days.of(year, month, 1);
        int length = Days.lengthOfMonth(year, month);
        long bits = monthDays == null ? weekdays.inMonth(Days.weekday(first), length) : monthDays.in(length);
        int size = filled;
        for (; bits != 0; bits &= bits - 1) {
            int day = first - 1 + Long.numberOfTrailingZeros(bits);
            boolean repeated = size > 0 && days[size - 1] == day;
            if (!repeated && (monthDays == null || weekdays == null || weekdays.has(day, ordinalsInYear))) {
                days[size++] = day;
            }
        }
        return size;
    }

    private int fillWeekdays(long year, int[] days) {
        int first = (int) Days.of(year, 1, 1);
        int length = Days.lengthOfYear(year);
        int size = 0;
        for (int offset = 0; offset < length; offset++) {
            if (weekdays.has(Days.weekday(first + offset), offset, length)) {
                days[size++] = first + offset;
            }
        }
        return size;
    }

    private int fillYearDays(long year, int[] days) {
        int first = (int) Days.of(year, 1, 1);
        int length = Days.lengthOfYear(year);
        int size = 0;
        for (int yearDay : yearDays) {
            int day = first + (yearDay > 0 ? yearDay - 1 : length + yearDay);
            boolean inYear = day >= first && day < first + length;
            if (inYear && dateFits(day) && (weekdays == null || weekdays.has(day, ordinalsInYear))) {
                days[size++] = day;
            }
        }
        Arrays.sort(days, 0, size);
        return distinct(days, size);
    }

    private static int distinct(int[] days, int size) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || days[kept - 1] != days[i]) {
                days[kept++] = days[i];
            }
        }
        return kept;
    }

    private int fillWeeks(long year, int[] days) {
        int first = (int) firstWeek(year);
        int count = (int) (firstWeek(year + 1) - first) / 7;
        long bits = 0;
        for (int week : parts.weeks()) {
            int number = week > 0 ? week : count + 1 + week;
            bits |= number >= 1 && number <= count ? 1L << number : 0;
        }
        int size = 0;
        for (; bits != 0; bits &= bits - 1) {
            int monday = first + 7 * (Long.numberOfTrailingZeros(bits) - 1);
            for (int day = monday; day < monday + 7; day++) {
                if ((weekMask >> Days.weekday(day) & 1) == 1 && dateFits(day) && yearDayFits(day)) {
                    days[size++] = day;
                }
            }
        }
        return size;
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
        int number = (int) (day - Days.of(year, 1, 1)) + 1;
        for (int yearDay : yearDays) {
            if (number == (yearDay > 0 ? yearDay : Days.lengthOfYear(year) + 1 + yearDay)) {
                return true;
            }
        }
        return false;
    }

    /** The first day of week 1, which has at least four days in the year. */
    private long firstWeek(long year) {
        long fourth = Days.of(year, 1, 4);
        return fourth - Math.floorMod(Math.floorMod(fourth + 3, 7) - weekStart, 7);
    }

    private int weekYear(int day) {
        int year = Days.year(Days.date(day));
        if (day < firstWeek(year)) {
            return year - 1;
        }
        return day >= firstWeek(year + 1L) ? year + 1 : year;
    }
}
