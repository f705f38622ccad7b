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
import org.maintenancedashboard.location.CustomerDraft;
import org.maintenancedashboard.location.CustomerRow;
import org.maintenancedashboard.location.Customers;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.PageParams;
import org.maintenancedashboard.web.rest.Versions;

/** Customers over HTTP. */
@Path("customers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Customers", description = "Who owns locations")
public class CustomerResource {

    @Inject
    private Customers customers;

    @Inject
    private Sites sites;

    @GET
    @Operation(summary = "Customers by name", description = "Sortable by name, code and active.")
    public Listing<CustomerRow> list(@BeanParam PageParams page) {
        return Listing.of(customers.page(sites.scope(), page.request(Customers.SORTING.fields())));
    }

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "One customer")
    @APIResponseSchema(value = CustomerRow.class, responseCode = "200")
    public Response get(@PathParam("id") Long id) {
        CustomerRow row = customers.get(sites.scope(), id);
        return Versions.ok(row, row.version());
    }

    @POST
    @Operation(summary = "Add a customer", description = "Without a code it gets one from its name: upper case, spaces as underscores, 20 characters.")
    @APIResponseSchema(value = CustomerRow.class, responseCode = "201")
    public Response create(CustomerDraft draft) {
        CustomerRow row = customers.get(sites.scope(), customers.create(draft));
        return Response.created(UriBuilder.fromResource(getClass()).path("{id}").build(row.id())).tag(Versions.tag(row.version())).entity(row).build();
    }

    @PUT
    @Path("{id: \\d+}")
    @Operation(summary = "Replace a customer")
    @APIResponseSchema(value = CustomerRow.class, responseCode = "200")
    public Response save(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CustomerDraft draft) {
        draft.setId(id);
        draft.setVersion(Versions.required(ifMatch));
        customers.save(draft);
        return get(id);
    }

    @DELETE
    @Path("{id: \\d+}")
    @Operation(summary = "Delete a customer", description = "One that locations name is refused (409).")
    public void delete(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        customers.delete(id, ifMatch == null ? null : Versions.required(ifMatch));
    }
}
