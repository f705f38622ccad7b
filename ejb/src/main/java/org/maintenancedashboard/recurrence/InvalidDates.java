package org.maintenancedashboard.recurrence;

/** What becomes of a month day that a month lacks, and of 29 February in a common year. */
public enum InvalidDates {
    /** The last day of that month. */
    BACKWARD(-1),
    /** No date in that month, as RFC 5545 says. */
    OMIT(0),
    /** The first day of the next month. */
    FORWARD(1);

    private final int direction;

    InvalidDates(int direction) {
        this.direction = direction;
    }

    int direction() {
        return direction;
    }
}
