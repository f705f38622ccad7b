package org.maintenancedashboard.web.equipment;

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
import org.maintenancedashboard.equipment.EquipmentCategoryDraft;
import org.maintenancedashboard.equipment.EquipmentCategoryRow;
import org.maintenancedashboard.equipment.EquipmentCategories;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.PageParams;
import org.maintenancedashboard.web.rest.Versions;

/** Equipment categories over HTTP. */
@Path("equipment/categories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Equipment categories", description = "The kinds of equipment")
public class EquipmentCategoryResource {

    @Inject
    private EquipmentCategories categories;

    @Inject
    private Sites sites;

    @GET
    @Operation(summary = "Equipment categories by name", description = "Sortable by name and active.")
    public Listing<EquipmentCategoryRow> list(@BeanParam PageParams page) {
        return Listing.of(categories.page(sites.scope(), page.request(EquipmentCategories.SORTING.fields())));
    }

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "One equipment category")
    @APIResponseSchema(value = EquipmentCategoryRow.class, responseCode = "200")
    public Response get(@PathParam("id") Long id) {
        EquipmentCategoryRow row = categories.get(sites.scope(), id);
        return Versions.ok(row, row.version());
    }

    @POST
    @Operation(summary = "Add an equipment category")
    @APIResponseSchema(value = EquipmentCategoryRow.class, responseCode = "201")
    public Response create(EquipmentCategoryDraft draft) {
        EquipmentCategoryRow row = categories.get(sites.scope(), categories.create(draft));
        return Response.created(UriBuilder.fromResource(getClass()).path("{id}").build(row.id())).tag(Versions.tag(row.version())).entity(row).build();
    }

    @PUT
    @Path("{id: \\d+}")
    @Operation(summary = "Replace an equipment category")
    @APIResponseSchema(value = EquipmentCategoryRow.class, responseCode = "200")
    public Response save(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, EquipmentCategoryDraft draft) {
        draft.setId(id);
        draft.setVersion(Versions.required(ifMatch));
        categories.save(draft);
        return get(id);
    }

    @DELETE
    @Path("{id: \\d+}")
    @Operation(summary = "Delete an unused equipment category", description = "One in use is refused (409); make it inactive instead.")
    public void delete(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        categories.delete(id, ifMatch == null ? null : Versions.required(ifMatch));
    }
}
