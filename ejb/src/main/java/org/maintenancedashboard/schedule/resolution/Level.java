package org.maintenancedashboard.schedule.resolution;

import org.maintenancedashboard.common.Coded;

/** How near a schedule's target is to an equipment, the nearest first. */
public enum Level implements Coded {
    OWN("own"), CATEGORY_AT_SITE("categoryAtSite"), CATEGORY("category"), EVERYTHING_AT_SITE("everythingAtSite"), EVERYTHING("everything");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
