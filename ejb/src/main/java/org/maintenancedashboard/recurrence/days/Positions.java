package org.maintenancedashboard.recurrence.days;

import java.util.List;

/** BYSETPOS: which of a period's days stay, counted from its beginning or, negative, from its end. */
final class Positions {

    private final int[] chosen;

    Positions(List<Integer> positions) {
        this.chosen = new int[positions.size()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = positions.get(i);
        }
    }

    /** Chooses among days given as bits. */
    long in(long bits) {
        if (chosen.length == 0) {
            return bits;
        }
        long kept = 0;
        for (int position : chosen) {
            kept |= position > 0 ? fromStart(bits, position) : fromEnd(bits, -position);
        }
        return kept;
    }

    private static long fromStart(long bits, int position) {
        long rest = bits;
        for (int i = 1; i < position; i++) {
            rest &= rest - 1;
        }
        return Long.lowestOneBit(rest);
    }

    private static long fromEnd(long bits, int position) {
        long rest = bits;
        for (int i = 1; i < position; i++) {
            rest ^= Long.highestOneBit(rest);
        }
        return Long.highestOneBit(rest);
    }

    /** Chooses among the days of a buffer from a place on. */
    void in(DayBuffer buffer, int from) {
        if (chosen.length == 0) {
            return;
        }
        int count = buffer.size - from;
        buffer.size = from;
        for (int i = 0; i < count; i++) {
            if (has(i + 1) || has(i - count)) {
                buffer.add(buffer.days[from + i]);
            }
        }
    }

    private boolean has(int position) {
        for (int one : chosen) {
            if (one == position) {
                return true;
            }
        }
        return false;
    }
}
