package org.maintenancedashboard.web.maintenance.activity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.maintenance.activity.ChecklistRow;
import org.maintenancedashboard.maintenance.activity.Checklists;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.Problem;

/** The steps of an activity over REST. */
@Path("maintenance/activities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Activities")
public class ChecklistResource {

    @PathParam("id")
    private Long id;

    @Inject
    private Checklists checklists;

    @GET
    @Path("{id: \\d+}/checklist")
    @Operation(summary = "The steps of the work")
    public Listing<ChecklistRow> checklist() {
        return Listing.whole(checklists.list(id));
    }

    @PUT
    @Path("{id: \\d+}/checklist/{position: \\d+}")
    @Operation(summary = "Tick a step", description = "Each tick is saved at once.")
    public Listing<ChecklistRow> tick(@PathParam("position") int position, Tick tick) {
        checklists.tick(id, position, Problem.body(tick).completed(), tick.notes());
        return checklist();
    }
}
