package org.maintenancedashboard.web.maintenance.activity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.activity.ActivityDetail;
import org.maintenancedashboard.maintenance.activity.Completion;
import org.maintenancedashboard.maintenance.activity.Work;
import org.maintenancedashboard.web.rest.Versions;

/** Doing the work over REST: each verb answers the activity it leaves; a verb that does not fit the state is a 409. */
@Path("maintenance/activities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Activities")
public class WorkResource {

    @PathParam("id")
    private Long id;

    @HeaderParam(HttpHeaders.IF_MATCH)
    private String ifMatch;

    @Inject
    private Activities activities;

    @Inject
    private Work work;

    @Inject
    private Clock clock;

    @POST
    @Path("{id: \\d+}/start")
    @Operation(summary = "Begin the work", description = "Scheduled or pending becomes in progress.")
    @APIResponseSchema(value = ActivityWhole.class, responseCode = "200")
    public Response start(VerbInput ignored) {
        work.start(id, version());
        return left();
    }

    @POST
    @Path("{id: \\d+}/hold")
    @Operation(summary = "Let it wait", description = "Scheduled becomes pending; a reason is required.")
    @APIResponseSchema(value = ActivityWhole.class, responseCode = "200")
    public Response hold(VerbInput input) {
        work.hold(id, version(), given(input).reason());
        return left();
    }

    @POST
    @Path("{id: \\d+}/release")
    @Operation(summary = "End the waiting", description = "Pending becomes scheduled.")
    @APIResponseSchema(value = ActivityWhole.class, responseCode = "200")
    public Response release(VerbInput ignored) {
        work.release(id, version());
        return left();
    }

    @POST
    @Path("{id: \\d+}/complete")
    @Operation(summary = "End the work", description = "In progress becomes completed; actualEnd is now when left out and must follow actualStart.")
    @APIResponseSchema(value = ActivityWhole.class, responseCode = "200")
    public Response complete(VerbInput input) {
        work.complete(id, version(), completion(given(input)));
        return left();
    }

    @POST
    @Path("{id: \\d+}/correct")
    @Operation(summary = "Correct a completion", description = "Other actualStart, actualEnd or notes of completed work; what is left out stays. A reason is "
            + "required. Open work whose date counts from it follows while it is not begun.")
    @APIResponseSchema(value = ActivityWhole.class, responseCode = "200")
    public Response correct(VerbInput input) {
        work.correct(id, version(), completion(given(input)), given(input).reason());
        return left();
    }

    private Completion completion(VerbInput told) {
        return new Completion(moment("actualStart", told.actualStart(), told), moment("actualEnd", told.actualEnd(), told), told.notes(), told.stands());
    }

    @POST
    @Path("{id: \\d+}/cancel")
    @Operation(summary = "Cancel", description = "From scheduled, pending or in progress; a reason is required.")
    @APIResponseSchema(value = ActivityWhole.class, responseCode = "200")
    public Response cancel(VerbInput input) {
        work.cancel(id, version(), given(input).reason());
        return left();
    }

    @POST
    @Path("{id: \\d+}/reopen")
    @Operation(summary = "Take ended work up again", description = "Completed or cancelled becomes scheduled; a reason is required; clears actualEnd.")
    @APIResponseSchema(value = ActivityWhole.class, responseCode = "200")
    public Response reopen(VerbInput input) {
        work.reopen(id, version(), given(input).reason());
        return left();
    }

    @POST
    @Path("{id: \\d+}/move")
    @Operation(summary = "Move to another start", description = "Keeps the length; a reason is required.")
    @APIResponseSchema(value = ActivityWhole.class, responseCode = "200")
    public Response move(VerbInput input) {
        VerbInput told = given(input);
        work.move(id, version(), WallTimes.read("scheduledStart", told.scheduledStart(), told.zone(), site()), told.reason());
        return left();
    }

    private static VerbInput given(VerbInput input) {
        return input == null ? VerbInput.NOTHING : input;
    }

    private Integer version() {
        return ifMatch == null ? null : Versions.required(ifMatch);
    }

    private ZoneId site() {
        return ZoneId.of(activities.get(id).row().zone());
    }

    private Instant moment(String field, String text, VerbInput told) {
        ZoneId site = site();
        LocalDateTime wall = WallTimes.read(field, text, told.zone(), site);
        return wall == null ? null : wall.atZone(site).toInstant();
    }

    private Response left() {
        ActivityDetail detail = activities.get(id);
        return Versions.ok(ActivityWhole.of(detail, clock.instant()), detail.version());
    }
}
