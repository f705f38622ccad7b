package org.maintenancedashboard.maintenance.activity;

import java.time.Instant;

/**
 * What is said when work ends: moments (null: as recorded, and now) and notes.
 *
 * @param covering whether work made by hand may stand for a date of a schedule that is near
 */
public record Completion(Instant actualStart, Instant actualEnd, String notes, boolean covering) {
}
