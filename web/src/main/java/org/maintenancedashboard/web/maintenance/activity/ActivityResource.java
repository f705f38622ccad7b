package org.maintenancedashboard.web.maintenance.activity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.activity.ActivityDetail;
import org.maintenancedashboard.maintenance.activity.ActivityDraft;
import org.maintenancedashboard.maintenance.activity.ActivityPlanning;
import org.maintenancedashboard.maintenance.activity.ActivityRow;
import org.maintenancedashboard.maintenance.activity.TimelineRow;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.PageParams;
import org.maintenancedashboard.web.rest.Problem;
import org.maintenancedashboard.web.rest.Versions;

/** Activities over REST: read and plan them. What is done to them: {@link WorkResource}. */
@Path("maintenance/activities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Activities", description = "Work on equipment")
public class ActivityResource {

    @Inject
    private Activities activities;

    @Inject
    private ActivityPlanning planning;

    @Inject
    private EquipmentZone zones;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "Activities, the earliest end first")
    public Listing<ActivityAnswer> list(@BeanParam PageParams page, @BeanParam ActivityParams params) {
        Page<ActivityRow> rows = activities.page(SiteScope.everything(), params.filter(), page.request(Activities.SORTING.fields()));
        Instant now = clock.instant();
        return new Listing<>(rows.items().stream().map(row -> ActivityAnswer.of(row, now)).toList(), rows.total(), rows.page(), rows.size());
    }

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "One activity")
    @APIResponseSchema(value = ActivityWhole.class, responseCode = "200")
    public Response get(@PathParam("id") Long id) {
        ActivityDetail detail = activities.get(id);
        return Versions.ok(ActivityWhole.of(detail, clock.instant()), detail.version());
    }

    @POST
    @Operation(summary = "Plan an activity by hand")
    @APIResponseSchema(value = ActivityWhole.class, responseCode = "201")
    public Response create(ActivityInput input) {
        Long id = planning.create(Problem.body(input).draft(zones.of(input.equipmentId())));
        ActivityDetail detail = activities.get(id);
        return Response.created(UriBuilder.fromResource(getClass()).path("{id}").build(id)).tag(Versions.tag(detail.version()))
                .entity(ActivityWhole.of(detail, clock.instant())).build();
    }

    @PUT
    @Path("{id: \\d+}")
    @Operation(summary = "Change what is planned", description = "Equipment and type stay; 409 once the work has ended.")
    @APIResponseSchema(value = ActivityWhole.class, responseCode = "200")
    public Response save(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ActivityInput input) {
        ZoneId site = ZoneId.of(activities.get(id).row().zone());
        ActivityDraft draft = Problem.body(input).draft(site);
        draft.setId(id);
        draft.setVersion(Versions.required(ifMatch));
        planning.save(draft);
        return get(id);
    }

    @GET
    @Path("{id: \\d+}/timeline")
    @Operation(summary = "What happened to an activity", description = "Newest first.")
    public Listing<TimelineRow> timeline(@PathParam("id") Long id) {
        return Listing.whole(activities.listTimeline(id));
    }
}
