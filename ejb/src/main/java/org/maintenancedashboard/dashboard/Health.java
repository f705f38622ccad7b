package org.maintenancedashboard.dashboard;

import org.maintenancedashboard.common.Coded;

/** How a site or a POD is. */
public enum Health implements Coded {
    CRITICAL("critical"), WARNING("warning"), WATCH("watch"), HEALTHY("healthy");

    private static final double MUCH_UNDER_MAINTENANCE = 0.3;

    private final String code;

    Health(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Rule 3 of the package. */
    public static Health of(PlaceCounts counts, boolean overCapacity) {
        if (counts.overdueUrgent() > 0) {
            return CRITICAL;
        }
        if (counts.overdue() > 0) {
            return WARNING;
        }
        boolean muchUnderMaintenance = counts.equipment() > 0 && counts.underMaintenance() > counts.equipment() * MUCH_UNDER_MAINTENANCE;
        return overCapacity || muchUnderMaintenance ? WATCH : HEALTHY;
    }
}
