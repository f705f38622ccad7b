package org.maintenancedashboard.recurrence.days;

import java.util.Arrays;
import java.util.List;

/** BYDAY: weekdays, or the n-th of a month or year. */
final class Weekdays {

    private static final long EVERY_SEVENTH = 1L | 1L << 7 | 1L << 14 | 1L << 21 | 1L << 28;

    private final int plain;
    private final int any;
    private final int[] ordinals;
    private final int[] ordinalDays;

    Weekdays(List<WeekdayNumber> days) {
        int plainMask = 0;
        int anyMask = 0;
        int[] numbers = new int[days.size()];
        int[] numbered = new int[days.size()];
        int size = 0;
        for (WeekdayNumber number : days) {
            int weekday = number.day().ordinal();
            anyMask |= 1 << weekday;
            if (number.ordinal() == 0) {
                plainMask |= 1 << weekday;
            } else {
                numbers[size] = number.ordinal();
                numbered[size++] = weekday;
            }
        }
        this.plain = plainMask;
        this.any = anyMask;
        this.ordinals = size == numbers.length ? numbers : Arrays.copyOf(numbers, size);
        this.ordinalDays = numbered;
    }

    /** A mask of weekdays, turned so that bit 0 is the weekday that a week or month begins with. */
    static long weekFrom(int firstWeekday, int mask) {
        return (mask >> firstWeekday | mask << 7 - firstWeekday) & 127;
    }

    /** A mask of the weekdays that are named, bit 0 is Monday. */
    int mask() {
        return any;
    }

    /** The days of a month as bits, bit n is day n. */
    long inMonth(int firstWeekday, int length) {
        long bits = weekFrom(firstWeekday, plain) * EVERY_SEVENTH << 1;
        for (int i = 0; i < ordinals.length; i++) {
            int first = 1 + (ordinalDays[i] - firstWeekday + 7) % 7;
            int ordinal = ordinals[i] > 0 ? ordinals[i] - 1 : (length - first) / 7 + 1 + ordinals[i];
            if (ordinal >= 0 && ordinal < 5) {
                bits |= 1L << first + 7 * ordinal;
            }
        }
        return bits & (2L << length) - 1;
    }

    /** Whether a day fits; offset and length place it in the span (month or year) that ordinals count in. */
    boolean has(int weekday, int offset, int length) {
        if ((any >> weekday & 1) == 0) {
            return false;
        }
        if ((plain >> weekday & 1) == 1) {
            return true;
        }
        for (int i = 0; i < ordinals.length; i++) {
            int ordinal = ordinals[i] > 0 ? offset / 7 + 1 : -((length - 1 - offset) / 7 + 1);
            if (ordinalDays[i] == weekday && ordinal == ordinals[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day fits, ordinals counted in its month or its year. */
    boolean has(int day, boolean inYear) {
        int weekday = Days.weekday(day);
        if (ordinals.length == 0) {
            return (plain >> weekday & 1) == 1;
        }
        int date = Days.date(day);
        int year = Days.year(date);
        if (inYear) {
            return has(weekday, day - Days.firstOfYear(year), Days.lengthOfYear(year));
        }
        return has(weekday, Days.dayOfMonth(date) - 1, Days.lengthOfMonth(year, Days.month(date)));
    }
}
