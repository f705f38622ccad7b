package org.maintenancedashboard.maintenance.type;

/** A category of activity types; {@code types} counts the types in it. */
public record ActivityTypeCategoryRow(Long id, int version, String name, String description, String color, String icon, int sortOrder,
        boolean active, long types) {
}
