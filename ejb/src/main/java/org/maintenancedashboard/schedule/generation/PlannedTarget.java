package org.maintenancedashboard.schedule.generation;

/** A target with the names a calendar shows; what lies beyond its generated part is planned. */
public record PlannedTarget(GenerationTarget target, String equipment, String activityType, String path, Long siteId, String site,
        String siteZone) {
}
