package org.maintenancedashboard.web.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.security.token.NewPersonalToken;
import org.maintenancedashboard.security.token.PersonalTokenDraft;
import org.maintenancedashboard.security.token.PersonalTokenRow;
import org.maintenancedashboard.security.token.PersonalTokens;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.Problem;

/** The caller's personal API tokens over HTTP. */
@Path("users/me/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Users")
public class MyTokenResource {

    @Inject
    private PersonalTokens tokens;

    @GET
    @Operation(summary = "The caller's personal API tokens", description = "Those that were not revoked, the newest first, without the tokens themselves.")
    public Listing<PersonalTokenRow> list() {
        return Listing.whole(tokens.listOwn());
    }

    @POST
    @Operation(summary = "Make a personal API token", description = "The token is in this answer and nowhere else. It never may more than its user;"
            + " it does not manage accounts or roles. 403 for who comes by such a token.")
    @APIResponseSchema(value = NewPersonalToken.class, responseCode = "201")
    public Response create(PersonalTokenDraft draft) {
        CacheControl secret = new CacheControl();
        secret.setNoStore(true);
        return Response.status(Status.CREATED).entity(tokens.create(Problem.body(draft))).cacheControl(secret).build();
    }

    @DELETE
    @Path("{id: \\d+}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Revoke a personal API token", description = "It stops counting at once.")
    @APIResponse(responseCode = "204", description = "Revoked")
    public void revoke(@PathParam("id") Long id) {
        tokens.revokeOwn(id);
    }
}
