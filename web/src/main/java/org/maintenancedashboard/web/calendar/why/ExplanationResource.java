package org.maintenancedashboard.web.calendar.why;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.calendar.DateReasons;

/** Why an activity is due when it is, over REST. */
@Path("maintenance/activities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities")
public class ExplanationResource {

    @Inject
    private DateReasons reasons;

    @GET
    @Path("{id: \\d+}/explanation")
    @Operation(summary = "Why this date?", description = "The steps in the order the engine took them, then moves by hand, in English. "
            + "They come from the plan the activity was made from, whatever became of its schedule. Work made by hand says so.")
    public ExplanationAnswer explain(@PathParam("id") Long id) {
        return ExplanationAnswer.of(reasons.explain(id));
    }
}
