package org.maintenancedashboard.dashboard;

/** PM compliance of a window: how many were due, on time, late and missed (due and not completed at all). */
public record Compliance(long due, long onTime, long late, long missed) {

    /** Share on time in percent, or null where nothing was due. */
    public Double percent() {
        return due == 0 ? null : 100.0 * onTime / due;
    }

    public Compliance plus(Compliance other) {
        return new Compliance(due + other.due, onTime + other.onTime, late + other.late, missed + other.missed);
    }
}
