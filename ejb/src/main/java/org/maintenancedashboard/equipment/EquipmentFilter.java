package org.maintenancedashboard.equipment;

import java.util.Locale;

/**
 * Which equipment is asked for; null leaves a condition out.
 *
 * @param search part of the name, serial, asset tag, manufacturer, model, category or location
 * @param locationId in this location or below it
 * @param below false leaves out what stands below the location
 */
public record EquipmentFilter(String search, Long categoryId, Long locationId, Boolean below, Long siteId, EquipmentStatus status, Boolean active) {

    /** No condition. */
    public static EquipmentFilter none() {
        return new EquipmentFilter(null, null, null, null, null, null, null);
    }

    String text() {
        return search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
    }
}
