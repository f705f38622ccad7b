package org.maintenancedashboard.recurrence.days;

/** Calendar arithmetic on day numbers (1970-01-01 is 0) without objects; weekdays count from Monday = 0. */
public final class Days {

    /** No such day; larger than every day. */
    public static final int NONE = Integer.MAX_VALUE;

    /** The last day the engine knows, 9999-12-31. */
    public static final int LAST = 2_932_896;

    /** Days in 400 Gregorian years, after which dates and weekdays repeat. */
    static final int CYCLE = 146_097;

    private static final int SHIFT_TO_MARCH_YEAR_ZERO = 719_468;

    private static final int YEAR_ONE_TO_1970 = 719_162;

    private static final short[] BEFORE_MONTH = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    private Days() {
    }

    /** The number of a year's first day, for the years -399 and later. */
    static int firstOfYear(int year) {
        int before = year + 399;
        return before * 365 + before / 4 - before / 100 + before / 400 - CYCLE - YEAR_ONE_TO_1970;
    }

    /** The number of a month's first day. */
    static int firstOfMonth(int year, int month) {
        return firstOfYear(year) + BEFORE_MONTH[month] + (month > 2 && isLeap(year) ? 1 : 0);
    }

    /** Year, month and day in one number, to be taken apart by {@link #year}, {@link #month}, {@link #dayOfMonth}. */
    static int date(int day) {
        int shifted = day + SHIFT_TO_MARCH_YEAR_ZERO;
        int era = Math.floorDiv(shifted, CYCLE);
        int dayOfEra = shifted - era * CYCLE;
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int marchMonth = (5 * dayOfYear + 2) / 153;
        int dayOfMonth = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
        int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        int year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        return year << 9 | month << 5 | dayOfMonth;
    }

    static int year(int date) {
        return date >> 9;
    }

    static int month(int date) {
        return date >> 5 & 15;
    }

    static int dayOfMonth(int date) {
        return date & 31;
    }

    /** Where a day lies in its year: month times 32 plus day of the month. */
    public static int monthAndDay(int day) {
        return date(day) & 511;
    }

    /** The day's weekday, Monday is 0. */
    public static int weekday(int day) {
        return Math.floorMod(day + 3, 7);
    }

    static boolean isLeap(int year) {
        return (year & 3) == 0 && (year % 25 != 0 || (year & 15) == 0);
    }

    static int lengthOfYear(int year) {
        return isLeap(year) ? 366 : 365;
    }

    static int lengthOfMonth(int year, int month) {
        if (month == 2) {
            return isLeap(year) ? 29 : 28;
        }
        return 30 + (month + (month >> 3) & 1);
    }
}
