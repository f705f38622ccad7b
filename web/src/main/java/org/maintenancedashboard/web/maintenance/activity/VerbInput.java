package org.maintenancedashboard.web.maintenance.activity;

/**
 * What a verb may be told: a reason (hold, cancel, reopen, move), the new start (move), or the actual times and notes (complete). Times carry an
 * offset, or are local with {@code zone}.
 */
public record VerbInput(String reason, String scheduledStart, String actualStart, String actualEnd, String zone, String notes) {

    static final VerbInput NOTHING = new VerbInput(null, null, null, null, null, null);
}
