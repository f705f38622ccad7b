package org.maintenancedashboard.web.role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.security.role.PermissionRow;
import org.maintenancedashboard.security.role.RoleDraft;
import org.maintenancedashboard.security.role.RoleRow;
import org.maintenancedashboard.security.role.Roles;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.Problem;
import org.maintenancedashboard.web.rest.Versions;

/** Roles over HTTP. */
@Path("roles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Roles", description = "What the holders of a role may do")
public class RoleResource {

    private static final String ID = "{id: \\d+}";

    @Inject
    private Roles roles;

    @GET
    @Operation(summary = "All roles with their permissions", description = "System roles first; one page.")
    public Listing<RoleRow> list() {
        List<RoleRow> rows = roles.list();
        return new Listing<>(rows, rows.size(), 0, rows.size());
    }

    @GET
    @Path("permissions")
    @Operation(summary = "All permission codes by module")
    public Listing<PermissionRow> listPermissions() {
        List<PermissionRow> rows = roles.listPermissions();
        return new Listing<>(rows, rows.size(), 0, rows.size());
    }

    @GET
    @Path(ID)
    @Operation(summary = "One role")
    @APIResponseSchema(value = RoleRow.class, responseCode = "200")
    public Response get(@PathParam("id") Long id) {
        RoleRow row = roles.get(id);
        return Versions.ok(row, row.version());
    }

    @POST
    @Operation(summary = "Add a role", description = "Within the caller's own permissions; asks for all sites.")
    @APIResponseSchema(value = RoleRow.class, responseCode = "201")
    public Response create(RoleDraft draft) {
        RoleRow row = roles.get(roles.create(Problem.body(draft)));
        return Response.created(UriBuilder.fromResource(getClass()).path("{id}").build(row.id())).tag(Versions.tag(row.version())).entity(row).build();
    }

    @PUT
    @Path(ID)
    @Operation(summary = "Replace a role", description = "Counts at the next request of its users. A system role keeps its name.")
    @APIResponseSchema(value = RoleRow.class, responseCode = "200")
    public Response save(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RoleDraft draft) {
        Problem.body(draft).setId(id);
        draft.setVersion(Versions.required(ifMatch));
        roles.save(draft);
        return get(id);
    }

    @DELETE
    @Path(ID)
    @Operation(summary = "Delete a role", description = "System roles and roles that somebody holds are refused (409).")
    public void delete(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        roles.delete(id, ifMatch == null ? null : Versions.required(ifMatch));
    }
}
