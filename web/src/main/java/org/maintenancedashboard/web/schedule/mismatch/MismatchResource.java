package org.maintenancedashboard.web.schedule.mismatch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.schedule.mismatch.Mismatch;
import org.maintenancedashboard.schedule.mismatch.Mismatches;
import org.maintenancedashboard.web.rest.Listing;

/** Generated work that no longer matches its schedule, over HTTP. */
@Path("maintenance/schedules/mismatches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules")
public class MismatchResource {

    @Inject
    private Mismatches mismatches;

    @GET
    @Operation(summary = "Generated work, not begun and not moved by hand, that its schedule would put elsewhere now",
            description = "wanted is missing where the schedule no longer plans it. Of the 500 earliest activities.")
    public Listing<Mismatch> list(@Parameter(description = "Of this schedule only") @QueryParam("scheduleId") Long scheduleId) {
        List<Mismatch> found = mismatches.list(SiteScope.everything(), scheduleId);
        return Listing.of(new Page<>(found, found.size(), 0, Math.max(1, found.size())));
    }

    @POST
    @Path("move")
    @Operation(summary = "Move such work to where its schedule falls now")
    public Moved move(MoveInput input) {
        if (input == null || input.activityIds() == null || input.activityIds().contains(null)) {
            throw new Invalid("activityIds", "error.required");
        }
        return new Moved(mismatches.move(input.activityIds()));
    }
}
