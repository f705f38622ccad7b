package org.maintenancedashboard.recurrence.days;

/** Room for the days of a few periods; no day after {@code last} is of interest. */
final class DayBuffer {

    final int last;
    final int[] days;
    int size;

    DayBuffer(int capacity, int last) {
        this.days = new int[capacity];
        this.last = last;
    }

    boolean hasRoomFor(int more) {
        return size + more <= days.length;
    }

    void add(int day) {
        days[size++] = day;
    }

    /** Adds the days of a span given as bits, bit n being day {@code zero + n}. */
    void add(int zero, long bits) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            days[size++] = zero + Long.numberOfTrailingZeros(rest);
        }
    }
}
