package org.maintenancedashboard.web.calendar.why;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.calendar.DateReasons;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.schedule.Schedules;

/** Why a schedule will be due when it will be, over REST. */
@Path("maintenance/schedules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules")
public class PlannedDateResource {

    @Inject
    private DateReasons reasons;

    @Inject
    private Schedules schedules;

    @GET
    @Path("{id: \\d+}/explanation")
    @Operation(summary = "Why this planned date?", description = "The same answer as for an activity, for a date that is not generated yet.")
    public ExplanationAnswer explain(@PathParam("id") Long id, @Parameter(description = "The equipment the date is for") @QueryParam("equipmentId") Long equipmentId,
            @Parameter(description = "The date's key", example = "2027-02-01T07:00") @QueryParam("key") String key) {
        schedules.get(SiteScope.everything(), id);
        if (equipmentId == null) {
            throw new Invalid("equipmentId", "error.required");
        }
        return ExplanationAnswer.of(reasons.explain(id, equipmentId, key(key)));
    }

    private static LocalDateTime key(String text) {
        if (text == null) {
            throw new Invalid("key", "error.required");
        }
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Invalid("key", "error.date.unreadable", text);
        }
    }
}
