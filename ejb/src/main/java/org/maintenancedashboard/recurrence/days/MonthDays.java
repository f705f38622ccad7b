package org.maintenancedashboard.recurrence.days;

import java.util.Arrays;
import java.util.List;

/** BYMONTHDAY as bits: bit n is day n of the month, the bit after the last day is the first of the next month. */
final class MonthDays {

    private static final int[] NONE = {};

    private final long positive;
    private final int[] negative;
    private final int missing;

    /** @param missing where a missing day goes: -1 the month's last day, 1 the next month's first, 0 nowhere */
    MonthDays(List<Integer> days, int missing) {
        long bits = 0;
        int[] fromEnd = new int[days.size()];
        int size = 0;
        for (int day : days) {
            if (day > 0) {
                bits |= 1L << day;
            } else {
                fromEnd[size++] = day;
            }
        }
        this.positive = bits;
        this.negative = size == 0 ? NONE : Arrays.copyOf(fromEnd, size);
        this.missing = missing;
    }

    /** A single positive day. */
    MonthDays(int day, int missing) {
        this.positive = 1L << day;
        this.negative = NONE;
        this.missing = missing;
    }

    /** The days in a month of that length, missing ones moved. */
    long in(int length) {
        long bits = positive & (2L << length) - 1;
        for (int fromEnd : negative) {
            int day = length + 1 + fromEnd;
            bits |= day > 0 ? 1L << day : 0;
        }
        if (missing != 0 && positive >>> length + 1 != 0) {
            bits |= 1L << (missing < 0 ? length : length + 1);
        }
        return bits;
    }

    /** Whether a day that exists is among them, nothing moved. */
    boolean has(int dayOfMonth, int length) {
        if ((positive >>> dayOfMonth & 1) == 1) {
            return true;
        }
        for (int fromEnd : negative) {
            if (length + 1 + fromEnd == dayOfMonth) {
                return true;
            }
        }
        return false;
    }

    /** The first day asked for that a month of that length lacks, or 0. */
    int beyond(int length) {
        long bits = positive >>> length + 1;
        return bits == 0 ? 0 : length + 1 + Long.numberOfTrailingZeros(bits);
    }
}
