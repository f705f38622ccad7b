package org.maintenancedashboard.equipment;

/** An equipment category; {@code equipment} counts its items within the caller's sites. */
public record EquipmentCategoryRow(Long id, int version, String name, String description, boolean active, long equipment) {
}
