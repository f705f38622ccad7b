package org.maintenancedashboard.location;

/** A site to choose from; {@code zone} is an IANA id, {@code podCount} the number of locations directly below. */
public record SiteRow(Long id, String name, String zone, long podCount) {
}
