package org.maintenancedashboard.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.schedule.PreviewDraft;
import org.maintenancedashboard.schedule.Previews;

/** The dates of a rule over HTTP, the fixed contract. */
@Path("maintenance/schedules/preview")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules", description = "What is due, for whom, by which rule")
public class PreviewResource {

    @Inject
    private Previews previews;

    @POST
    @Operation(summary = "The dates of a rule, each with its reasons", description = "Needs startsAt, zone and exactly one of recurrence "
            + "and interval. Stores nothing.")
    public PreviewAnswer preview(PreviewDraft draft) {
        return PreviewAnswer.of(previews.preview(draft));
    }
}
