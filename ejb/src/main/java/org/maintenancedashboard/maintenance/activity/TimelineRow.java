package org.maintenancedashboard.maintenance.activity;

import java.time.Instant;

/** One entry of the timeline; {@code title} is a code such as {@code held}, {@code description} what the person wrote. */
public record TimelineRow(Long id, String entryType, String title, String description, Instant createdAt, String createdBy) {
}
