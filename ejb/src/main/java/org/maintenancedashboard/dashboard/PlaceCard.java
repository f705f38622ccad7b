package org.maintenancedashboard.dashboard;

import java.time.LocalDate;

/**
 * A site or a POD on the overview.
 *
 * @param next local date of the next open activity, or null
 */
public record PlaceCard(Long id, String name, Health health, PlaceCounts counts, LocalDate next) {
}
