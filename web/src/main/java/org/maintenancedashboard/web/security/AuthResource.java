package org.maintenancedashboard.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.common.Checks;
import org.maintenancedashboard.security.Bearer;
import org.maintenancedashboard.security.SignIn;
import org.maintenancedashboard.security.TokenPair;
import org.maintenancedashboard.security.Tokens;
import org.maintenancedashboard.web.rest.Problem;

/** Signing in and out over REST. */
@Path("auth")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "auth", description = "Signing in and out")
public class AuthResource {

    @Inject
    private Tokens tokens;

    @Inject
    private Checks checks;

    @POST
    @Path("login")
    @SecurityRequirements
    @Operation(summary = "Sign in", description = "Opens a session. 403 where the password has to be changed on the sign-in page first, 429 after"
            + " too many wrong tries.")
    @APIResponse(responseCode = "200", description = "The tokens", content = @Content(schema = @Schema(implementation = TokenAnswer.class)))
    public Response login(Credentials credentials, @Context HttpServletRequest request) {
        checks.require(Problem.body(credentials));
        SignIn signIn = tokens.login(credentials.username(), credentials.password(), request.getRemoteAddr());
        if (signIn.rest() > 0) {
            throw Problem.rest("error.credentials.rest", signIn.rest());
        }
        return answer(signIn.tokens(), "error.credentials", signIn.remaining());
    }

    @POST
    @Path("refresh")
    @SecurityRequirements
    @Operation(summary = "Renew the tokens", description = "The refresh token is spent by this; using a spent one ends the session.")
    @APIResponse(responseCode = "200", description = "The next tokens", content = @Content(schema = @Schema(implementation = TokenAnswer.class)))
    public Response refresh(Renewal renewal) {
        checks.require(Problem.body(renewal));
        return answer(tokens.refresh(renewal.refreshToken()), "error.refresh");
    }

    @POST
    @Path("logout")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Sign out", description = "Ends the session of the access token; its tokens stop counting at once.")
    @APIResponse(responseCode = "204", description = "Signed out")
    public void logout(@Context HttpServletRequest request) {
        if (!(request.getAttribute(BearerFilter.BEARER) instanceof Bearer bearer)) {
            throw Problem.refuse(Status.FORBIDDEN, "error.apiToken.byToken");
        }
        tokens.logout(bearer.sid());
    }

    private static Response answer(Optional<TokenPair> pair, String refusal, Object... arguments) {
        CacheControl secret = new CacheControl();
        secret.setNoStore(true);
        return pair.map(found -> Response.ok(TokenAnswer.of(found)).cacheControl(secret).build())
                .orElseThrow(() -> Problem.refuse(Status.UNAUTHORIZED, refusal, arguments));
    }
}
