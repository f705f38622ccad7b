package org.maintenancedashboard.web.schedule;

/** For whom a schedule is, as the editor asks. */
public enum Goal {
    EQUIPMENT, CATEGORY, EVERYTHING
}
