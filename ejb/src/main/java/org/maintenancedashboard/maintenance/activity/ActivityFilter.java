package org.maintenancedashboard.maintenance.activity;

import java.time.Instant;
import java.util.Set;
import org.maintenancedashboard.maintenance.type.Priority;

/**
 * Which activities a list shows; null or empty means any.
 *
 * @param locationId a place, with everything below it
 * @param from earliest scheduled end, inclusive
 * @param to latest scheduled start, exclusive
 * @param assignedTo a person's id; 0 asks for activities nobody is assigned to
 */
public record ActivityFilter(Set<ActivityStatus> statuses, Boolean overdue, Priority priority, Long equipmentId, Long activityTypeId,
        Long assignedTo, Long locationId, Long scheduleId, Instant from, Instant to, String q) {

    public ActivityFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
        q = q == null ? "" : q.strip().toLowerCase(java.util.Locale.ROOT);
    }

    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    Instant earliest() {
        return from == null ? BEGINNING : from;
    }

    Instant latest() {
        return to == null ? END : to;
    }

    /** This filter, for a range of time. */
    public ActivityFilter within(Instant begin, Instant end) {
        return new ActivityFilter(statuses, overdue, priority, equipmentId, activityTypeId, assignedTo, locationId, scheduleId, begin, end, q);
    }

    /** Every activity. */
    public static ActivityFilter any() {
        return new ActivityFilter(Set.of(), null, null, null, null, null, null, null, null, null, null);
    }
}
