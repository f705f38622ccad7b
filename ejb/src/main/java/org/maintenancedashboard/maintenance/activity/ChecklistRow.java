package org.maintenancedashboard.maintenance.activity;

import java.time.Instant;

/** One step of a checklist by its position, from 1; not yet copied ones come from the type. */
public record ChecklistRow(int position, String text, boolean required, boolean completed, String completedBy, Instant completedAt, String notes) {
}
