package org.maintenancedashboard.location;

import java.math.BigDecimal;
import java.time.Instant;
import org.maintenancedashboard.common.Ref;

/**
 * Everything about one location.
 *
 * @param path the names from the site down, joined by {@code " > "}
 * @param zone the IANA zone of a site, null elsewhere
 * @param siteZone the zone in which wall times of this place are read
 * @param customer its own customer, or null
 * @param effectiveCustomer its own customer, else that of the nearest location above that has one, or null
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 */
public record LocationDetail(Long id, int version, String name, Ref parent, Ref site, String path, int depth, String zone, String siteZone,
        BigDecimal capacityHoursPerDay, Ref customer, Ref effectiveCustomer, String address, Double latitude, Double longitude,
        boolean active, long children, Instant createdAt, String createdBy, Instant updatedAt, String updatedBy) {

    static LocationDetail of(LocationRow row, Location stored, String siteZone, Ref effectiveCustomer) {
        return new LocationDetail(row.id(), row.version(), row.name(), row.parent(), row.site(), row.path(), row.depth(), row.zone(), siteZone,
                row.capacityHoursPerDay(), row.customer(), effectiveCustomer, stored.getAddress(), stored.getLatitude(), stored.getLongitude(),
                row.active(), row.children(), stored.getCreatedAt(), stored.getCreatedBy(), stored.getUpdatedAt(), stored.getUpdatedBy());
    }
}
