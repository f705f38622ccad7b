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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.maintenance.type.ActivityTypeCategories;
import org.maintenancedashboard.maintenance.type.ActivityTypeCategoryDraft;
import org.maintenancedashboard.maintenance.type.ActivityTypeCategoryRow;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.PageParams;
import org.maintenancedashboard.web.rest.Versions;

/** Categories of activity types over HTTP. */
@Path("maintenance/activity-types/categories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Activity types")
public class ActivityTypeCategoryResource {

    @Inject
    private ActivityTypeCategories categories;

    @GET
    @Operation(summary = "Categories of activity types in their order", description = "Sortable by name, sortOrder and active.")
    public Listing<ActivityTypeCategoryRow> list(@BeanParam PageParams page) {
        return Listing.of(categories.page(page.request(ActivityTypeCategories.SORTING.fields())));
    }

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "One category of activity types")
    @APIResponseSchema(value = ActivityTypeCategoryRow.class, responseCode = "200")
    public Response get(@PathParam("id") Long id) {
        ActivityTypeCategoryRow row = categories.get(id);
        return Versions.ok(row, row.version());
    }

    @POST
    @Operation(summary = "Add a category of activity types")
    @APIResponseSchema(value = ActivityTypeCategoryRow.class, responseCode = "201")
    public Response create(ActivityTypeCategoryDraft draft) {
        ActivityTypeCategoryRow row = categories.get(categories.create(draft));
        return Response.created(UriBuilder.fromResource(getClass()).path("{id}").build(row.id())).tag(Versions.tag(row.version()))
                .entity(row).build();
    }

    @PUT
    @Path("{id: \\d+}")
    @Operation(summary = "Replace a category of activity types")
    @APIResponseSchema(value = ActivityTypeCategoryRow.class, responseCode = "200")
    public Response save(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ActivityTypeCategoryDraft draft) {
        draft.setId(id);
        draft.setVersion(Versions.required(ifMatch));
        categories.save(draft);
        return get(id);
    }

    @DELETE
    @Path("{id: \\d+}")
    @Operation(summary = "Delete a category without types", description = "One in use is refused (409); make it inactive instead.")
    public void delete(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        categories.delete(id, ifMatch == null ? null : Versions.required(ifMatch));
    }
}
