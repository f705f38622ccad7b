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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.schedule.mismatch.MismatchList;
import org.maintenancedashboard.schedule.mismatch.Mismatches;

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
            description = "wanted is missing where the schedule no longer plans it. The earliest, about 500; truncated says when there may be more.")
    public Mismatched list(@Parameter(description = "Of this schedule only") @QueryParam("scheduleId") Long scheduleId) {
        MismatchList found = mismatches.list(SiteScope.everything(), scheduleId);
        return new Mismatched(found.items(), found.items().size(), 0, Math.max(1, found.items().size()), found.truncated());
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
