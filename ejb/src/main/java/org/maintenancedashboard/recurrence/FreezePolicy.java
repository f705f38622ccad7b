package org.maintenancedashboard.recurrence;

/** What becomes of a date inside a freeze. */
public enum FreezePolicy {
    /** Forward, day by day, until it is outside every freeze and, where dates roll, a working day. */
    DEFER,
    /** Backward, likewise. */
    PULL_FORWARD,
    /** It is dropped. */
    SKIP,
    /** It stays, and cannot start until somebody else has approved it. */
    ALLOW_WITH_APPROVAL
}
