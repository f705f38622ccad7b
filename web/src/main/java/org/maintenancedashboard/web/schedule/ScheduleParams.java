package org.maintenancedashboard.web.schedule;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.maintenancedashboard.schedule.ScheduleFilter;

/** The conditions of a list of schedules; a {@code @BeanParam}. */
public class ScheduleParams {

    @QueryParam("equipmentId")
    private Long equipmentId;

    @QueryParam("equipmentCategoryId")
    private Long equipmentCategoryId;

    @QueryParam("activityTypeId")
    private Long activityTypeId;

    @Parameter(description = "Restricted to this site, or for equipment standing on it")
    @QueryParam("siteId")
    private Long siteId;

    @QueryParam("active")
    private Boolean active;

    @Parameter(description = "Part of the name of the activity type, the equipment or its category")
    @QueryParam("search")
    private String search;

    ScheduleFilter filter() {
        return new ScheduleFilter(equipmentId, equipmentCategoryId, activityTypeId, siteId, active, search);
    }
}
