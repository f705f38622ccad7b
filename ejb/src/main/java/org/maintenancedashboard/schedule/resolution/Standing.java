package org.maintenancedashboard.schedule.resolution;

import org.maintenancedashboard.common.Coded;

/** What has become of a schedule for an equipment: it applies, it applies and makes nothing, another one is nearer, or it is inactive. */
public enum Standing implements Coded {
    APPLIES("applies"), SWITCHES_OFF("switchesOff"), BEATEN("beaten"), INACTIVE("inactive");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
