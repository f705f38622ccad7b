package org.maintenancedashboard.web.maintenance.activity;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.maintenance.activity.ActivityFilter;

/** The filters of the list of activities. */
public class ActivityParams extends ActivityConditions {

    @Parameter(description = "Only what ends at or after this moment, ISO 8601 with offset")
    @QueryParam("from")
    private String from;

    @Parameter(description = "Only what starts before this moment, ISO 8601 with offset")
    @QueryParam("to")
    private String to;

    @Override
    public ActivityFilter filter() {
        return filter(moment("from", from), moment("to", to));
    }

    private static Instant moment(String field, String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw new Invalid(field, "error.time.unreadable", text);
        }
    }
}
