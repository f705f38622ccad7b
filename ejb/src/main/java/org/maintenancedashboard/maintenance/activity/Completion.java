package org.maintenancedashboard.maintenance.activity;

import java.time.Instant;

/** What is said when work ends: moments (null: as recorded, and now) and notes. */
public record Completion(Instant actualStart, Instant actualEnd, String notes) {
}
