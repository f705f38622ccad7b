package org.maintenancedashboard.maintenance.activity;

/**
 * An activity is about to change; observed in the same transaction, and who observes may refuse.
 *
 * @param what the verb as the timeline knows it: {@code started} or {@code approved}
 */
public record ActivityChanging(Long activityId, String what) {

    public static final String STARTED = "started";
    public static final String APPROVED = "approved";
}
