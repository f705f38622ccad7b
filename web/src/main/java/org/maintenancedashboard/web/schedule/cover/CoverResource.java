package org.maintenancedashboard.web.schedule.cover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.schedule.cover.Cover;
import org.maintenancedashboard.schedule.cover.Covers;
import org.maintenancedashboard.web.rest.Listing;

/** The date that work made by hand stands for, over HTTP. */
@Path("maintenance/activities/{id: \\d+}/covers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities")
public class CoverResource {

    @Inject
    private Covers covers;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "The date of a schedule that an activity made by hand would stand for if it were completed now",
            description = "At most one. Completing it with covering false declines.")
    public Listing<Cover> list(@PathParam("id") Long id) {
        List<Cover> found = covers.find(id, clock.instant()).stream().toList();
        return Listing.of(new Page<>(found, found.size(), 0, 1));
    }
}
