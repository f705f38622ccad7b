package org.maintenancedashboard.schedule.generation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A run of the generation and how far it is.
 *
 * @param targets schedule and equipment pairs to look at
 * @param done pairs looked at
 * @param created activities made
 * @param missed candidates recorded as missed
 * @param skipped candidates recorded as skipped, or covered by work that is still open
 */
public record RunRow(long instanceId, LocalDate effectiveDate, String startedBy, Instant startedAt, Instant endedAt, int targets, int done,
        int created, int missed, int skipped) {

    /** Share done, 0 to 100. */
    public int percent() {
        return targets == 0 ? 100 : (int) (100L * Math.min(done, targets) / targets);
    }
}
