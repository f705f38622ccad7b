package org.maintenancedashboard.recurrence;

/** Where a walk takes its candidates from: the mode of a plan. */
interface Source {

    /** The key's day of the next candidate, ascending, or {@link org.maintenancedashboard.recurrence.days.Days#NONE}. */
    int next();

    /** The day the policies begin with, for the candidate of that key. */
    int planned(int key);

    /** Whether a candidate that ended on this day stands; a floating plan then counts on from there. */
    boolean accept(int finalDay);

    /** Adds why this candidate is there. */
    void explain(int key, Trace trace);
}
