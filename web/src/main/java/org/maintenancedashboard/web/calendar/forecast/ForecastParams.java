package org.maintenancedashboard.web.calendar.forecast;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.maintenancedashboard.calendar.forecast.By;
import org.maintenancedashboard.common.Invalid;

/** What a forecast leaves and how it is broken down; a {@code @BeanParam}. */
public class ForecastParams {

    @QueryParam("activityTypeId")
    private Long activityTypeId;

    @Parameter(description = "type (default) or site", schema = @Schema(enumeration = {"type", "site"}))
    @QueryParam("by")
    private String by;

    Long activityTypeId() {
        return activityTypeId;
    }

    By by() {
        if (by == null || by.equals("type")) {
            return By.TYPE;
        }
        if (!by.equals("site")) {
            throw new Invalid("by", "error.code.unknown", by);
        }
        return By.SITE;
    }
}
