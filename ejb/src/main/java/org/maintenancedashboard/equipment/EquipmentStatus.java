package org.maintenancedashboard.equipment;

import org.maintenancedashboard.common.Coded;

/** The state somebody gave an item. */
public enum EquipmentStatus implements Coded {
    ACTIVE("active"), INACTIVE("inactive"), MAINTENANCE("maintenance"), RETIRED("retired");

    private final String code;

    EquipmentStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
