package org.maintenancedashboard.schedule.nesting;

/** A schedule on an equipment. */
public record Seat(long scheduleId, long equipmentId) {
}
