package org.maintenancedashboard.schedule.lease;

/**
 * Who makes work.
 *
 * @param token the job execution that holds the lease
 * @param instanceId its job instance, which is the run
 * @param holder node and process
 */
public record LeaseRow(long token, long instanceId, String holder) {
}
