package org.maintenancedashboard.web.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.security.Accounts;
import org.maintenancedashboard.security.PreferencesDraft;
import org.maintenancedashboard.security.Profile;
import org.maintenancedashboard.web.rest.Problem;

/** The caller's own account over HTTP. */
@Path("users/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Users")
public class MeResource {

    @Inject
    private Accounts accounts;

    @GET
    @Operation(summary = "Who is signed in")
    public Profile get() {
        return accounts.me();
    }

    @GET
    @Path("preferences")
    @Operation(summary = "How the caller likes to see the pages")
    public PreferencesDraft preferences() {
        return accounts.preferences();
    }

    @PUT
    @Path("preferences")
    @Operation(summary = "Replace the preferences")
    public PreferencesDraft savePreferences(PreferencesDraft draft) {
        accounts.savePreferences(Problem.body(draft));
        return accounts.preferences();
    }
}
