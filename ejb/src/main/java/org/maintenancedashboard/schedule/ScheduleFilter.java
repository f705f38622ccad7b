package org.maintenancedashboard.schedule;

import org.maintenancedashboard.common.Like;

/** Which schedules are asked for; null leaves a condition out. {@code siteId}: restricted to that site, or for equipment standing on it. */
public record ScheduleFilter(Long equipmentId, Long equipmentCategoryId, Long activityTypeId, Long siteId, Boolean active, String search) {

    /** No condition. */
    public static ScheduleFilter none() {
        return new ScheduleFilter(null, null, null, null, null, null);
    }

    String pattern() {
        return Like.containing(search);
    }
}
