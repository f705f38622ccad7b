package org.maintenancedashboard.schedule.generation;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One schedule applied to one equipment, with all that its activities are made from.
 *
 * @param zone IANA zone of the schedule, else of the equipment's site
 * @param durationMinutes length of each activity
 * @param leadDays days ahead of the due date that an activity is made
 * @param from first local date to look at: {@code activeFrom}, later the first date not yet made
 */
public record GenerationTarget(long scheduleId, long equipmentId, long activityTypeId, String title, LocalDateTime startsAt, String zone,
        String recurrence, String invalidDates, int leadDays, LocalDate from, String priority, int durationMinutes, Long assignedToId) {

    /** The plan whose occurrences are due for this target. */
    public PlanSnapshot snapshot() {
        return new PlanSnapshot(startsAt, zone, recurrence, invalidDates);
    }
}
