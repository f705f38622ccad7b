package org.maintenancedashboard.web.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.security.token.PersonalTokenRow;
import org.maintenancedashboard.security.token.PersonalTokens;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.Problem;

/** The personal API tokens of other users over HTTP. */
@Path("users/{id: \\d+}/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Users")
public class UserTokenResource {

    @Inject
    private PersonalTokens tokens;

    @Inject
    private Sites sites;

    @GET
    @Operation(summary = "The personal API tokens of a user", description = "Those that were not revoked, the newest first, without the tokens themselves.")
    public Listing<PersonalTokenRow> list(@PathParam("id") Long id) {
        return Listing.whole(tokens.list(sites.scope(), id));
    }

    @POST
    @Path("revoke")
    @Operation(summary = "Revoke a personal API token of a user", description = "It stops counting at once.")
    @APIResponse(responseCode = "204", description = "Revoked")
    public void revoke(@PathParam("id") Long id, TokenChoice choice) {
        tokens.revoke(sites.scope(), id, Problem.body(choice).tokenId());
    }
}
