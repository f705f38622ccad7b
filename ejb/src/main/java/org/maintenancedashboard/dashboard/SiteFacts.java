package org.maintenancedashboard.dashboard;

import java.math.BigDecimal;

/** A site or a POD by name; zone and capacity are those of a site. */
public record SiteFacts(Long id, String name, String zone, BigDecimal capacityHoursPerDay) {
}
