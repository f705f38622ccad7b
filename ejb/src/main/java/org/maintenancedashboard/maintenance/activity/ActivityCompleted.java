package org.maintenancedashboard.maintenance.activity;

/** An activity was completed; observed in the same transaction. */
public record ActivityCompleted(Long activityId) {
}
