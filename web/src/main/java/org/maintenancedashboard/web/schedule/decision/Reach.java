package org.maintenancedashboard.web.schedule.decision;

/** What a change of one planned date is about. */
public enum Reach {
    THIS, FOLLOWING, ALL
}
