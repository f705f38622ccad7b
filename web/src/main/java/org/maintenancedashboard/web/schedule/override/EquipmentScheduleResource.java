package org.maintenancedashboard.web.schedule.override;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.schedule.ScheduleRow;
import org.maintenancedashboard.schedule.Schedules;
import org.maintenancedashboard.schedule.resolution.EquipmentSchedules;
import org.maintenancedashboard.schedule.resolution.ScheduleOverrides;
import org.maintenancedashboard.schedule.resolution.TypeSchedules;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.Versions;

/** The schedules of one equipment over HTTP. */
@Path("equipment/{id: \\d+}/schedules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules")
public class EquipmentScheduleResource {

    @PathParam("id")
    private Long id;

    @Inject
    private EquipmentSchedules resolution;

    @Inject
    private ScheduleOverrides overrides;

    @Inject
    private Schedules schedules;

    @GET
    @Operation(summary = "Which schedule applies to an equipment and why", description = "By activity type, the nearest target first: its own schedule, "
            + "its category's on its site, its category's, everything's on its site, everything's; each with its standing and the reason.")
    public Listing<TypeSchedules> list() {
        return Listing.whole(resolution.list(SiteScope.everything(), id));
    }

    @POST
    @Operation(summary = "Override a shared schedule for an equipment", description = "Makes an ordinary schedule for the equipment that names the one it "
            + "replaces, or switches it off. It begins after what is already made.")
    @APIResponseSchema(value = ScheduleRow.class, responseCode = "201")
    public Response create(OverrideInput input) {
        ScheduleRow row = schedules.get(SiteScope.everything(), overrides.create(id, input.getReplacesId(), input.isSwitchOff()));
        return Response.status(Response.Status.CREATED).tag(Versions.tag(row.version())).entity(row).build();
    }
}
