package org.maintenancedashboard.maintenance.activity;

import java.util.Set;
import org.maintenancedashboard.maintenance.type.Priority;

/**
 * Which activities a list shows; null or empty means any.
 *
 * @param assignedTo a person's id; 0 asks for activities nobody is assigned to
 * @param locationId a place, with everything below it
 * @param below false leaves out what stands below the place
 * @param generated whether a schedule made the activity
 */
public record ActivityFilter(Set<ActivityStatus> statuses, Boolean overdue, Priority priority, Long equipmentId, Long activityTypeId,
        Long assignedTo, Long locationId, Boolean below, Long scheduleId, Boolean generated, ActivityTimes times, String q) {

    public ActivityFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
        times = times == null ? ActivityTimes.ANY : times;
        q = q == null ? "" : q.strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** Every activity. */
    public static ActivityFilter any() {
        return of(Set.of(), null, ActivityTimes.ANY);
    }

    /** Work that has not ended, at any time; late work only, or none of it, where that is said. */
    public static ActivityFilter open(Boolean overdue, ActivityTimes times) {
        return of(ActivityStatus.OPEN, overdue, times);
    }

    /** Work of one equipment in some states. */
    public static ActivityFilter ofEquipment(Long id, Set<ActivityStatus> statuses) {
        return new ActivityFilter(statuses, null, null, id, null, null, null, null, null, null, null, null);
    }

    /** Work that has not ended and that nobody is assigned to. */
    public static ActivityFilter unassigned() {
        return new ActivityFilter(ActivityStatus.OPEN, null, null, null, null, 0L, null, null, null, null, null, null);
    }

    /** This filter, for activities of which a part lies on some days. */
    public ActivityFilter on(Days days) {
        return new ActivityFilter(statuses, overdue, priority, equipmentId, activityTypeId, assignedTo, locationId, below, scheduleId, generated,
                new ActivityTimes(times.from(), times.to(), times.due(), times.starts(), days), q);
    }

    private static ActivityFilter of(Set<ActivityStatus> statuses, Boolean overdue, ActivityTimes times) {
        return new ActivityFilter(statuses, overdue, null, null, null, null, null, null, null, null, times, null);
    }
}
