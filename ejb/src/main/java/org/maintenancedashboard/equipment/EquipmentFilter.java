package org.maintenancedashboard.equipment;

import org.maintenancedashboard.common.Like;

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

    boolean isSearch() {
        return search != null && !search.isBlank();
    }

    String pattern() {
        return Like.containing(search);
    }
}
