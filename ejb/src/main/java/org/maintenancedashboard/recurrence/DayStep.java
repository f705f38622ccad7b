package org.maintenancedashboard.recurrence;

/** One policy on one local day at the plan's time of day. Days must be asked in ascending order or each afresh. */
interface DayStep {

    /** The day it becomes, or {@link org.maintenancedashboard.recurrence.days.Days#NONE} when it is dropped. */
    int apply(int day, Trace trace);
}
