package org.maintenancedashboard.web.maintenance.activity;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.maintenancedashboard.common.Coded;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.maintenance.activity.ActivityFilter;
import org.maintenancedashboard.maintenance.activity.ActivityStatus;
import org.maintenancedashboard.maintenance.type.Priority;

/** The filters of the list of activities. */
public class ActivityParams {

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

    @Parameter(description = "A site's id")
    @QueryParam("siteId")
    private Long siteId;

    @QueryParam("scheduleId")
    private Long scheduleId;

    @Parameter(description = "Only what ends at or after this moment, ISO 8601 with offset")
    @QueryParam("from")
    private String from;

    @Parameter(description = "Only what starts before this moment, ISO 8601 with offset")
    @QueryParam("to")
    private String to;

    @Parameter(description = "Part of the title, the equipment's name or its asset tag")
    @QueryParam("q")
    private String q;

    ActivityFilter filter() {
        Set<ActivityStatus> statuses = status == null ? Set.of() : Arrays.stream(status.split(","))
                .map(code -> Coded.of(ActivityStatus.class, "status", code.strip())).collect(Collectors.toSet());
        Priority level = priority == null ? null : Coded.of(Priority.class, "priority", priority);
        return new ActivityFilter(statuses, overdue, level, equipmentId, activityTypeId, assignedToId, locationId == null ? siteId : locationId,
                scheduleId, moment("from", from), moment("to", to), q);
    }

    private static Instant moment(String field, String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw new Invalid(field, "error.time.unreadable", text);
        }
    }
}
