package org.maintenancedashboard.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.maintenancedashboard.maintenance.activity.ActivityRow;
import org.maintenancedashboard.schedule.generation.PlannedTarget;
import org.maintenancedashboard.schedule.nesting.NestedDates;

/**
 * One entry of the calendar.
 *
 * @param activityId null where the occurrence is only planned
 * @param status the activity's status, or {@code planned}
 * @param key the candidate's local date-time; null for work made by hand
 * @param includes the other activity types it includes, mostly none
 * @param zone the site's zone; {@link #localStart()} is its wall time
 */
public record CalendarEntry(Long activityId, Long scheduleId, LocalDateTime key, String title, String status, boolean overdue, String priority,
        Instant start, Instant end, String zone, Long equipmentId, String equipment, String activityType, String path, Long siteId, String site,
        String assignedTo, List<String> includes) {

    /** The status of what is not generated yet. */
    public static final String PLANNED = "planned";

    static CalendarEntry of(ActivityRow row, List<String> includes, Instant now) {
        return new CalendarEntry(row.id(), row.scheduleId(), null, row.title(), row.status().code(), row.overdueAt(now), row.priority().code(),
                row.scheduledStart(), row.scheduledEnd(), row.zone(), row.equipmentId(), row.equipment(), row.activityType(), row.path(),
                row.siteId(), row.site(), row.assignedTo(), includes);
    }

    static CalendarEntry planned(PlannedTarget planned, LocalDateTime key, Instant start) {
        return planned(planned, key, start, List.of());
    }

    /** A date of a group: its key and start, and what it carries. */
    static CalendarEntry planned(PlannedTarget planned, NestedDates.Own own) {
        return planned(planned, own.occurrence().key(), own.occurrence().instant(), own.carried().stream().map(NestedDates.Carried::name).distinct().toList());
    }

    private static CalendarEntry planned(PlannedTarget planned, LocalDateTime key, Instant start, List<String> includes) {
        var target = planned.target();
        return new CalendarEntry(null, target.scheduleId(), key, target.title(), PLANNED, false, target.priority(), start,
                start.plusSeconds(60L * target.durationMinutes()), planned.siteZone(), target.equipmentId(), planned.equipment(),
                planned.activityType(), planned.path(), planned.siteId(), planned.site(), null, includes);
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
