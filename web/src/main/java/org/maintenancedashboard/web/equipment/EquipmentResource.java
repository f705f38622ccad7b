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
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.equipment.EquipmentDetail;
import org.maintenancedashboard.equipment.EquipmentDraft;
import org.maintenancedashboard.equipment.EquipmentItems;
import org.maintenancedashboard.equipment.EquipmentRow;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.PageParams;
import org.maintenancedashboard.web.rest.Versions;

/** Equipment over HTTP. */
@Path("equipment")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Equipment", description = "What is maintained")
public class EquipmentResource {

    @Inject
    private EquipmentItems items;

    @GET
    @Operation(summary = "Equipment in natural order of the names", description = "Sortable by name, category, manufacturerSerial, assetTag, "
            + "location, status, manufacturer, nextMaintenanceDate, dgaDueDate and createdAt.")
    public Listing<EquipmentRow> list(@BeanParam PageParams page, @BeanParam EquipmentParams params) {
        return Listing.of(items.page(SiteScope.everything(), params.filter(), page.request(EquipmentItems.SORTING.fields())));
    }

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "One item with its place, plate and dates")
    @APIResponseSchema(value = EquipmentDetail.class, responseCode = "200")
    public Response get(@PathParam("id") Long id) {
        EquipmentDetail detail = items.get(SiteScope.everything(), id);
        return Versions.ok(detail, detail.version());
    }

    @POST
    @Operation(summary = "Add an item", description = "Without an asset tag it gets AUTO_ and its serial.")
    @APIResponseSchema(value = EquipmentDetail.class, responseCode = "201")
    public Response create(EquipmentDraft draft) {
        EquipmentDetail detail = items.get(SiteScope.everything(), items.create(draft));
        return Response.created(UriBuilder.fromResource(getClass()).path("{id}").build(detail.id())).tag(Versions.tag(detail.version()))
                .entity(detail).build();
    }

    @PUT
    @Path("{id: \\d+}")
    @Operation(summary = "Replace an item")
    @APIResponseSchema(value = EquipmentDetail.class, responseCode = "200")
    public Response save(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, EquipmentDraft draft) {
        draft.setId(id);
        draft.setVersion(Versions.required(ifMatch));
        items.save(draft);
        return get(id);
    }

    @DELETE
    @Path("{id: \\d+}")
    @Operation(summary = "Delete an item without history", description = "One with work or schedules is refused (409); retire it instead.")
    public void delete(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        items.delete(id, ifMatch == null ? null : Versions.required(ifMatch));
    }
}
