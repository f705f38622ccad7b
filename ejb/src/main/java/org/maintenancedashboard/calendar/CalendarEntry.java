package org.maintenancedashboard.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.maintenancedashboard.maintenance.activity.ActivityRow;
import org.maintenancedashboard.schedule.generation.PlannedTarget;

/**
 * One entry of the calendar.
 *
 * @param activityId null where the occurrence is only planned
 * @param status the activity's status, or {@code planned}
 * @param key the candidate's local date-time; null for work made by hand
 * @param zone the site's zone; {@link #localStart()} is its wall time
 */
public record CalendarEntry(Long activityId, Long scheduleId, LocalDateTime key, String title, String status, boolean overdue, String priority,
        Instant start, Instant end, String zone, Long equipmentId, String equipment, String activityType, String path, Long siteId, String site,
        String assignedTo) {

    /** The status of what is not generated yet. */
    public static final String PLANNED = "planned";

    static CalendarEntry of(ActivityRow row, Instant now) {
        return new CalendarEntry(row.id(), row.scheduleId(), null, row.title(), row.status().code(), row.overdueAt(now), row.priority().code(),
                row.scheduledStart(), row.scheduledEnd(), row.zone(), row.equipmentId(), row.equipment(), row.activityType(), row.path(),
                row.siteId(), row.site(), row.assignedTo());
    }

    static CalendarEntry planned(PlannedTarget planned, LocalDateTime key, Instant start) {
        var target = planned.target();
        return new CalendarEntry(null, target.scheduleId(), key, target.title(), PLANNED, false, target.priority(), start,
                start.plusSeconds(60L * target.durationMinutes()), planned.siteZone(), target.equipmentId(), planned.equipment(),
                planned.activityType(), planned.path(), planned.siteId(), planned.site(), null);
    }

    public boolean isPlanned() {
        return activityId == null;
    }

    /** Where the entry is found again: the activity's id, or the schedule, equipment and key of a planned one. */
    public String id() {
        return isPlanned() ? "p" + scheduleId + "-" + equipmentId + "-" + key : String.valueOf(activityId);
    }

    /** Wall time of the site. */
    public LocalDateTime localStart() {
        return LocalDateTime.ofInstant(start, ZoneId.of(zone));
    }

    /** Wall time of the site. */
    public LocalDateTime localEnd() {
        return LocalDateTime.ofInstant(end, ZoneId.of(zone));
    }
}
