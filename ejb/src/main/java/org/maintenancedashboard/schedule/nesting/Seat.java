package org.maintenancedashboard.schedule.nesting;

import org.maintenancedashboard.schedule.generation.TargetKey;

/** A schedule on an equipment. */
public record Seat(long scheduleId, long equipmentId) {

    TargetKey key() {
        return new TargetKey(scheduleId, equipmentId);
    }
}
