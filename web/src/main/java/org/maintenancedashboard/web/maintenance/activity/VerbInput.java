package org.maintenancedashboard.web.maintenance.activity;

/**
 * What a verb may be told: a reason (hold, cancel, reopen, move, correct), the new start (move), or the actual times and notes (complete, correct). Times carry an
 * offset, or are local with {@code zone}. Work made by hand stands for a near date of a schedule unless {@code covering} is false.
 */
public record VerbInput(String reason, String scheduledStart, String actualStart, String actualEnd, String zone, String notes, Boolean covering) {

    /** Whether the work may stand for a date that is near. */
    boolean stands() {
        return covering == null || covering;
    }

    static final VerbInput NOTHING = new VerbInput(null, null, null, null, null, null, null);
}
