package org.maintenancedashboard.web.schedule.freeze;

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
import org.maintenancedashboard.schedule.freeze.FreezeWindowDraft;
import org.maintenancedashboard.schedule.freeze.FreezeWindowRow;
import org.maintenancedashboard.schedule.freeze.FreezeWindows;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.PageParams;
import org.maintenancedashboard.web.rest.Versions;

/** Freeze windows over HTTP. */
@Path("freeze-windows")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Freeze windows", description = "Times in which planned work is not wanted")
public class FreezeWindowResource {

    @Inject
    private FreezeWindows freezes;

    @GET
    @Operation(summary = "Freeze windows of the sites and of all of them", description = "Sortable by name, site and from.")
    public Listing<FreezeWindowRow> list(@BeanParam PageParams page) {
        return Listing.of(freezes.page(SiteScope.everything(), page.request(FreezeWindows.SORTING.fields())));
    }

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "One freeze window")
    @APIResponseSchema(value = FreezeWindowRow.class, responseCode = "200")
    public Response get(@PathParam("id") Long id) {
        FreezeWindowRow row = freezes.get(id);
        return Versions.ok(row, row.version());
    }

    @POST
    @Operation(summary = "Add a freeze window", description = "from and to are local date-times, the end excluded, or MM-DD twice for every year, both"
        + " included. Without siteId it is for every site.")
    @APIResponseSchema(value = FreezeWindowRow.class, responseCode = "201")
    public Response create(FreezeWindowDraft draft) {
        FreezeWindowRow row = freezes.get(freezes.create(draft));
        return Response.created(UriBuilder.fromResource(getClass()).path("{id}").build(row.id())).tag(Versions.tag(row.version()))
                .entity(row).build();
    }

    @PUT
    @Path("{id: \\d+}")
    @Operation(summary = "Replace a freeze window", description = "Changes only what is not yet generated.")
    @APIResponseSchema(value = FreezeWindowRow.class, responseCode = "200")
    public Response save(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, FreezeWindowDraft draft) {
        draft.setId(id);
        draft.setVersion(Versions.required(ifMatch));
        freezes.save(draft);
        return get(id);
    }

    @DELETE
    @Path("{id: \\d+}")
    @Operation(summary = "Delete a freeze window")
    public void delete(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        freezes.delete(id, ifMatch == null ? null : Versions.required(ifMatch));
    }
}
