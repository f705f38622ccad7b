package org.maintenancedashboard.web.calendar;

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
import org.maintenancedashboard.recurrence.Step;
import org.maintenancedashboard.web.rest.Listing;

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
    @Operation(summary = "Why this date?", description = "The steps in the order the engine took them, then moves by hand.")
    public Listing<Step> explain(@PathParam("id") Long id) {
        return Listing.whole(reasons.list(id));
    }
}
