package org.maintenancedashboard.maintenance.activity;

/**
 * An activity was completed; observed in the same transaction.
 *
 * @param covering whether it may stand for a date of a schedule that is near
 */
public record ActivityCompleted(Long activityId, boolean covering) {
}
