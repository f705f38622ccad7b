package org.maintenancedashboard.web.maintenance.type;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.maintenance.type.ActivityTypeDetail;
import org.maintenancedashboard.maintenance.type.ActivityTypeDraft;
import org.maintenancedashboard.maintenance.type.ActivityTypeFilter;
import org.maintenancedashboard.maintenance.type.ActivityTypeRow;
import org.maintenancedashboard.maintenance.type.ActivityTypes;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.PageParams;
import org.maintenancedashboard.web.rest.Versions;

/** Activity types over HTTP. */
@Path("maintenance/activity-types")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Activity types", description = "What kinds of work exist")
public class ActivityTypeResource {

    @Inject
    private ActivityTypes types;

    @GET
    @Operation(summary = "Activity types by name", description = "Sortable by name, category, estimatedDurationHours and active.")
    public Listing<ActivityTypeRow> list(@BeanParam PageParams page, @QueryParam("categoryId") Long categoryId,
            @QueryParam("active") Boolean active, @QueryParam("search") String search) {
        return Listing.of(types.page(new ActivityTypeFilter(search, categoryId, active), page.request(ActivityTypes.SORTING.fields())));
    }

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "One activity type with its checklist and equipment categories")
    @APIResponseSchema(value = ActivityTypeDetail.class, responseCode = "200")
    public Response get(@PathParam("id") Long id) {
        ActivityTypeDetail detail = types.get(id);
        return Versions.ok(detail, detail.version());
    }

    @POST
    @Operation(summary = "Add an activity type")
    @APIResponseSchema(value = ActivityTypeDetail.class, responseCode = "201")
    public Response create(ActivityTypeDraft draft) {
        ActivityTypeDetail detail = types.get(types.create(draft));
        return Response.created(UriBuilder.fromResource(getClass()).path("{id}").build(detail.id())).tag(Versions.tag(detail.version()))
                .entity(detail).build();
    }

    @PUT
    @Path("{id: \\d+}")
    @Operation(summary = "Replace an activity type", description = "Activities already made keep their checklist.")
    @APIResponseSchema(value = ActivityTypeDetail.class, responseCode = "200")
    public Response save(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ActivityTypeDraft draft) {
        draft.setId(id);
        draft.setVersion(Versions.required(ifMatch));
        types.save(draft);
        return get(id);
    }

    @DELETE
    @Path("{id: \\d+}")
    @Operation(summary = "Delete an unused activity type", description = "One in use is refused (409); make it inactive instead.")
    public void delete(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        types.delete(id, ifMatch == null ? null : Versions.required(ifMatch));
    }
}
