package org.maintenancedashboard.maintenance.activity;

import java.time.Instant;

/**
 * One step of a checklist by its position, from 1; not yet copied ones come from the type.
 *
 * @param section the activity type it belongs to, where the work includes other types; else null
 */
public record ChecklistRow(int position, String section, String text, boolean required, boolean completed, String completedBy, Instant completedAt,
        String notes) {
}
