package org.maintenancedashboard.maintenance.outlook;

import java.time.Instant;

/**
 * The next open activity of an item and how many are open.
 *
 * @param end its scheduled end, a moment
 * @param zone the zone of the item's site
 * @param late whether that end has passed
 */
public record NextWork(Long equipmentId, Long activityId, String activityType, Instant end, String zone, boolean late, long open) {
}
