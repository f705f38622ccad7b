package org.maintenancedashboard.maintenance.type;

import org.maintenancedashboard.common.Coded;

/** How urgent work is; a level, ordered from the least to the most urgent. */
public enum Priority implements Coded {
    LOW("low"), MEDIUM("medium"), HIGH("high"), CRITICAL("critical");

    private final String code;

    Priority(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
