package org.maintenancedashboard.schedule.nesting;

import java.io.Serializable;

/**
 * A schedule of a group as it is named to people.
 *
 * @param target the equipment or category it is for, null for everything
 */
public record GroupMember(Long scheduleId, int rank, String activityType, String target) implements Serializable {
}
