package org.maintenancedashboard.web.schedule.series;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.schedule.series.SeriesRow;
import org.maintenancedashboard.schedule.series.Successions;
import org.maintenancedashboard.schedule.series.SuccessorDraft;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.Versions;
import org.maintenancedashboard.web.schedule.ScheduleResource;

/** This and following, over HTTP. */
@Path("maintenance/schedules/{id: \\d+}/series")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules")
public class SuccessionResource {

    @PathParam("id")
    private Long id;

    @Inject
    private Successions successions;

    @GET
    @Operation(summary = "The schedules that followed one another, this one among them", description = "current: the one that goes on.")
    public Listing<SeriesRow> list() {
        return Listing.whole(successions.list(SiteScope.everything(), id));
    }

    @POST
    @Operation(summary = "Change a schedule from one of its dates on", description = "Ends it before key and lets another go on from startsAt with what is left"
            + " of its end; work not begun goes over. Without recurrence the rule stays, on the day of startsAt. Only for one equipment (409 otherwise).")
    @APIResponseSchema(value = Successor.class, responseCode = "201")
    public Response succeed(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SuccessorDraft draft) {
        if (draft == null) {
            throw new Invalid("key", "error.required");
        }
        draft.setVersion(ifMatch == null ? null : Versions.required(ifMatch));
        Long successor = successions.succeed(id, draft);
        return Response.created(UriBuilder.fromResource(ScheduleResource.class).path("{id}").build(successor)).entity(new Successor(successor)).build();
    }
}
