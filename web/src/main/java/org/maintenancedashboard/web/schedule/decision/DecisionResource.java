package org.maintenancedashboard.web.schedule.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.schedule.Schedules;
import org.maintenancedashboard.schedule.decision.DateKey;
import org.maintenancedashboard.schedule.decision.DecisionDraft;
import org.maintenancedashboard.schedule.decision.DecisionRow;
import org.maintenancedashboard.schedule.decision.Decisions;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.PageParams;
import org.maintenancedashboard.web.rest.Versions;

/** Single dates of a schedule over HTTP. */
@Path("maintenance/schedules/{id: \\d+}/occurrences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules")
public class DecisionResource {

    @PathParam("id")
    private Long id;

    @Inject
    private Schedules schedules;

    @Inject
    private Decisions decisions;

    @GET
    @Operation(summary = "Dates of a schedule that people moved or cancelled", description = "The latest dates first; movedTo is missing where one was cancelled.")
    public Listing<DecisionRow> list(@BeanParam PageParams page) {
        return Listing.of(decisions.page(SiteScope.everything(), schedules.get(SiteScope.everything(), id).id(), page.request(Set.of())));
    }

    @PUT
    @Path("{equipmentId: \\d+}/{key}")
    @Operation(summary = "Move or cancel one date that is only planned", description = "key: the planned entry's key. Give movedTo (local date-time of the"
            + " schedule, else of the site) or cancelled, and a reason. If-Match names the decision it takes the place of; without it there must be none.")
    @APIResponseSchema(value = DecisionRow.class, responseCode = "200")
    public Response decide(@PathParam("equipmentId") Long equipmentId, @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, DecisionDraft draft) {
        DateKey date = date(equipmentId, key);
        if (draft == null) {
            throw new Invalid("movedTo", "error.occurrence.what");
        }
        draft.setVersion(version(ifMatch));
        DecisionRow row = decisions.decide(date, draft);
        return Versions.ok(row, row.version());
    }

    @DELETE
    @Path("{equipmentId: \\d+}/{key}")
    @Operation(summary = "Take back what was decided about one date")
    public void remove(@PathParam("equipmentId") Long equipmentId, @PathParam("key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        decisions.remove(date(equipmentId, key), version(ifMatch));
    }

    private static Integer version(String ifMatch) {
        return ifMatch == null ? null : Versions.required(ifMatch);
    }

    /** The date of the address, of a schedule that the caller sees. */
    private DateKey date(Long equipmentId, String key) {
        return decisions.read(schedules.get(SiteScope.everything(), id).id(), equipmentId, key);
    }
}
