package org.maintenancedashboard.web.maintenance.activity;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.maintenancedashboard.common.Coded;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.maintenance.activity.ActivityFilter;
import org.maintenancedashboard.maintenance.activity.ActivityStatus;
import org.maintenancedashboard.maintenance.activity.ActivityTimes;
import org.maintenancedashboard.maintenance.activity.Days;
import org.maintenancedashboard.maintenance.type.Priority;

/** The conditions that the list of activities and the calendar share; a {@code @BeanParam}. */
public class ActivityConditions {

    @Parameter(description = "One or more of scheduled, pending, inProgress, completed, cancelled, separated by commas")
    @QueryParam("status")
    private String status;

    @QueryParam("overdue")
    private Boolean overdue;

    @Parameter(description = "low, medium, high or critical")
    @QueryParam("priority")
    private String priority;

    @QueryParam("equipmentId")
    private Long equipmentId;

    @QueryParam("activityTypeId")
    private Long activityTypeId;

    @Parameter(description = "A person's id; 0 for nobody")
    @QueryParam("assignedToId")
    private Long assignedToId;

    @Parameter(description = "A location's id; what stands below it is included")
    @QueryParam("locationId")
    private Long locationId;

    @Parameter(description = "false: only what stands at the location itself")
    @QueryParam("below")
    private Boolean below;

    @Parameter(description = "A site's id")
    @QueryParam("siteId")
    private Long siteId;

    @QueryParam("scheduleId")
    private Long scheduleId;

    @Parameter(description = "true: only what a schedule made; false: only what was planned by hand")
    @QueryParam("generated")
    private Boolean generated;

    @Parameter(description = "Only what is due (scheduledEnd) on this local day of its site or later", example = "2026-11-23")
    @QueryParam("dueFrom")
    private String dueFrom;

    @Parameter(description = "Only what is due (scheduledEnd) before this local day of its site", example = "2026-11-30")
    @QueryParam("dueBefore")
    private String dueBefore;

    @Parameter(description = "Only what starts (scheduledStart) on this local day of its site or later", example = "2026-11-23")
    @QueryParam("startsFrom")
    private String startsFrom;

    @Parameter(description = "Only what starts (scheduledStart) before this local day of its site", example = "2026-11-30")
    @QueryParam("startsBefore")
    private String startsBefore;

    @Parameter(description = "Part of the title, the equipment's name or its asset tag")
    @QueryParam("q")
    private String q;

    /** The filter they ask for, at any moment of the days they name. */
    public ActivityFilter filter() {
        return filter(null, null);
    }

    ActivityFilter filter(Instant begin, Instant end) {
        Set<ActivityStatus> statuses = status == null ? Set.of() : Arrays.stream(status.split(","))
                .map(code -> Coded.of(ActivityStatus.class, "status", code.strip())).collect(Collectors.toSet());
        Priority level = priority == null ? null : Coded.of(Priority.class, "priority", priority);
        ActivityTimes times = new ActivityTimes(begin, end, days("due", dueFrom, dueBefore),
                days("starts", startsFrom, startsBefore), Days.ANY);
        return new ActivityFilter(statuses, overdue, level, equipmentId, activityTypeId, assignedToId, locationId == null ? siteId : locationId,
                below, scheduleId, generated, times, q);
    }

    private static Days days(String field, String from, String before) {
        return new Days(day(field + "From", from), day(field + "Before", before));
    }

    private static LocalDate day(String field, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Invalid(field, "error.date.unreadable", text);
        }
    }
}
