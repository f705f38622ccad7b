package org.maintenancedashboard.batch;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One execution of a job as users see it.
 *
 * @param status the batch status in lower camel case: starting, started, stopping, stopped, failed, completed, abandoned
 * @param percent share done, 0 to 100
 * @param outcome what it says of its end where that is more than its status, or null
 */
public record JobRow(long id, String name, String status, Instant startedAt, Instant endedAt, String startedBy, LocalDate effectiveDate,
        int targets, int done, int created, int missed, int skipped, int percent, String outcome) {

    /** Whether the execution is still under way. */
    public boolean running() {
        return status.equals("starting") || status.equals("started") || status.equals("stopping");
    }
}
