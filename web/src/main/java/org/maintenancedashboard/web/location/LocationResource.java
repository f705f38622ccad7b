package org.maintenancedashboard.web.location;

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
import org.maintenancedashboard.location.LocationDetail;
import org.maintenancedashboard.location.LocationDraft;
import org.maintenancedashboard.location.LocationFilter;
import org.maintenancedashboard.location.LocationRow;
import org.maintenancedashboard.location.Locations;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.PageParams;
import org.maintenancedashboard.web.rest.Versions;

/** Locations over HTTP. */
@Path("locations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Locations", description = "The tree Site > POD > MDC")
public class LocationResource {

    private static final int SITE = 1;
    private static final int POD = 2;
    private static final int MDC = 3;

    @Inject
    private Locations locations;

    @Inject
    private Sites sites;

    @GET
    @Operation(summary = "Locations in the order of the tree", description = "Names with numbers in natural order: POD 2 before POD 10. "
            + "Sortable by name, path, site, depth, customer, active and createdAt.")
    public Listing<LocationRow> list(@BeanParam PageParams page, @BeanParam LocationParams params) {
        return list(page, params.filter());
    }

    @GET
    @Path("sites")
    @Operation(summary = "Sites", description = "Locations without a parent.")
    public Listing<LocationRow> listSites(@BeanParam PageParams page, @BeanParam LocationParams params) {
        return list(page, params.filter().at(SITE));
    }

    @GET
    @Path("pods")
    @Operation(summary = "PODs", description = "The locations directly below the sites, whatever their names.")
    public Listing<LocationRow> listPods(@BeanParam PageParams page, @BeanParam LocationParams params) {
        return list(page, params.filter().at(POD));
    }

    @GET
    @Path("mdcs")
    @Operation(summary = "MDCs", description = "The locations directly below the PODs, whatever their names.")
    public Listing<LocationRow> listMdcs(@BeanParam PageParams page, @BeanParam LocationParams params) {
        return list(page, params.filter().at(MDC));
    }

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "One location with its customer, own or inherited")
    @APIResponseSchema(value = LocationDetail.class, responseCode = "200")
    public Response get(@PathParam("id") Long id) {
        LocationDetail detail = locations.get(sites.scope(), id);
        return Versions.ok(detail, detail.version());
    }

    @POST
    @Operation(summary = "Add a location", description = "Without parentId it is a site and needs a zone (an IANA id).")
    @APIResponseSchema(value = LocationDetail.class, responseCode = "201")
    public Response create(LocationDraft draft) {
        LocationDetail detail = locations.get(sites.scope(), locations.create(sites.scope(), draft));
        return Response.created(UriBuilder.fromResource(getClass()).path("{id}").build(detail.id())).tag(Versions.tag(detail.version()))
                .entity(detail).build();
    }

    @PUT
    @Path("{id: \\d+}")
    @Operation(summary = "Replace a location", description = "Another parentId moves it with all that lies below.")
    @APIResponseSchema(value = LocationDetail.class, responseCode = "200")
    public Response save(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, LocationDraft draft) {
        draft.setId(id);
        draft.setVersion(Versions.required(ifMatch));
        locations.save(sites.scope(), draft);
        return get(id);
    }

    @DELETE
    @Path("{id: \\d+}")
    @Operation(summary = "Delete an empty location", description = "One that holds equipment or other locations is refused (409).")
    public void delete(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        locations.delete(sites.scope(), id, ifMatch == null ? null : Versions.required(ifMatch));
    }

    private Listing<LocationRow> list(PageParams page, LocationFilter filter) {
        return Listing.of(locations.page(sites.scope(), filter, page.request(Locations.SORTING.fields())));
    }
}
