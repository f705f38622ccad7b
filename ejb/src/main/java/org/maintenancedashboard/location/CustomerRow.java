package org.maintenancedashboard.location;

/** A customer; {@code locations} counts those that name it directly, within the caller's sites. */
public record CustomerRow(Long id, int version, String name, String code, String contactEmail, String contactPhone, String description,
        boolean active, long locations) {
}
