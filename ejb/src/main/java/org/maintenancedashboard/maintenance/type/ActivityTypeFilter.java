package org.maintenancedashboard.maintenance.type;

import org.maintenancedashboard.common.Like;

/** Which activity types are asked for; null leaves a condition out. */
public record ActivityTypeFilter(String search, Long categoryId, Boolean active) {

    /** No condition. */
    public static ActivityTypeFilter none() {
        return new ActivityTypeFilter(null, null, null);
    }

    String pattern() {
        return Like.containing(search);
    }
}
