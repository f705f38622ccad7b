package org.maintenancedashboard.schedule.plan;

/** What becomes of a date when the work before it is overdue and still open. */
public enum OpenPredecessor {
    /** It is made all the same. */
    STACK,
    /** It is recorded as skipped. */
    SKIP,
    /** The open work stands for it too. */
    MERGE
}
