package org.maintenancedashboard.schedule.plan;

/** What becomes of dates that lie before a run's effective date and were never made. */
public enum CatchUp {
    /** The last one is made, the earlier ones are recorded as missed. */
    LATEST,
    /** All are made. */
    ALL,
    /** All are recorded as missed. */
    NONE
}
