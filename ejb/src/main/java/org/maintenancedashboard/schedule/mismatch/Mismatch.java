package org.maintenancedashboard.schedule.mismatch;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Generated work that no longer matches its schedule.
 *
 * @param planned its start, wall time of {@code zone}
 * @param wanted the start its schedule would give it now, null where it gives it none
 * @param zone the site's zone
 */
public record Mismatch(Long activityId, String title, Long scheduleId, LocalDateTime planned, LocalDateTime wanted, String zone) implements Serializable {
}
