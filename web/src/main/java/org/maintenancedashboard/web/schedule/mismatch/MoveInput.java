package org.maintenancedashboard.web.schedule.mismatch;

import java.util.List;

/** Which activities are to be moved to where their schedule falls now. */
public record MoveInput(List<Long> activityIds) {
}
