package org.maintenancedashboard.recurrence;

/** Where a date goes that is no working day; the time of day stays. */
public enum Roll {
    /** It stays. */
    NONE,
    /** The next working day. */
    NEXT,
    /** The working day before. */
    PREVIOUS,
    /** The nearer of the two, the next one when both are equally near. */
    NEAREST,
    /** The next working day, unless that lies in another month: then the one before. */
    MODIFIED_FOLLOWING,
    /** It is dropped. */
    SKIP
}
