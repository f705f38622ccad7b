package org.maintenancedashboard.web.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.security.role.EffectiveRights;
import org.maintenancedashboard.security.role.RightsDetail;
import org.maintenancedashboard.security.user.AccountLinks;
import org.maintenancedashboard.security.user.UserDetail;
import org.maintenancedashboard.security.user.UserDraft;
import org.maintenancedashboard.security.user.UserRow;
import org.maintenancedashboard.security.user.Users;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.PageParams;
import org.maintenancedashboard.web.rest.Problem;
import org.maintenancedashboard.web.rest.Versions;

/** Accounts over HTTP. */
@Path("users")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Users", description = "Who may sign in, with which role, on which sites")
public class UserResource {

    private static final String ID = "{id: \\d+}";

    @Inject
    private Users users;

    @Inject
    private AccountLinks links;

    @Inject
    private EffectiveRights rights;

    @Inject
    private Sites sites;

    @GET
    @Operation(summary = "Users by name", description = "Those who share a site with the caller. Sortable by name, username, role, active and lastLogin.")
    public Listing<UserRow> list(@BeanParam PageParams page, @BeanParam UserParams params) {
        return Listing.of(users.page(sites.scope(), params.filter(), page.request(Users.SORTING.fields())));
    }

    @GET
    @Path(ID)
    @Operation(summary = "One user")
    @APIResponseSchema(value = UserDetail.class, responseCode = "200")
    public Response get(@PathParam("id") Long id) {
        UserDetail user = users.get(sites.scope(), id);
        return Versions.ok(user, user.version());
    }

    @GET
    @Path(ID + "/rights")
    @Operation(summary = "What a user may do, and why", description = "Each permission with the code of the role that gives it; the sites where it counts; what stands in the way.")
    public RightsDetail rights(@PathParam("id") Long id) {
        return rights.get(sites.scope(), id);
    }

    @POST
    @Operation(summary = "Add a user", description = "Without a password; ask for a link that sets the first one.")
    @APIResponseSchema(value = UserDetail.class, responseCode = "201")
    public Response create(UserDraft draft) {
        UserDetail user = users.get(sites.scope(), users.create(Problem.body(draft)));
        return Response.created(UriBuilder.fromResource(getClass()).path("{id}").build(user.id())).tag(Versions.tag(user.version())).entity(user).build();
    }

    @PUT
    @Path(ID)
    @Operation(summary = "Replace a user", description = "Another role or other sites end the user's sessions. The user name stays.")
    @APIResponseSchema(value = UserDetail.class, responseCode = "200")
    public Response save(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, UserDraft draft) {
        Problem.body(draft).setId(id);
        draft.setVersion(Versions.required(ifMatch));
        users.save(sites.scope(), draft);
        return get(id);
    }

    @POST
    @Path(ID + "/disable")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Shut a user out", description = "Sessions and tokens end at once. The last administrator is refused (409).")
    @APIResponseSchema(value = UserDetail.class, responseCode = "200")
    public Response disable(@PathParam("id") Long id) {
        users.disable(sites.scope(), id);
        return get(id);
    }

    @POST
    @Path(ID + "/enable")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Let a user in again")
    @APIResponseSchema(value = UserDetail.class, responseCode = "200")
    public Response enable(@PathParam("id") Long id) {
        users.enable(sites.scope(), id);
        return get(id);
    }

    @POST
    @Path(ID + "/require-password-change")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Require a new password", description = "The user chooses one at the next request of a page.")
    @APIResponseSchema(value = UserDetail.class, responseCode = "200")
    public Response requirePasswordChange(@PathParam("id") Long id) {
        users.requirePasswordChange(sites.scope(), id);
        return get(id);
    }

    @POST
    @Path(ID + "/link")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Make a link that sets the user's password once",
            description = "Lasts 3 days for a user without a password, otherwise an hour. Links made before stop working."
                    + " Where mails are sent it goes to the user's address and stands not in the answer, unless the last mail failed.")
    public LinkAnswer link(@PathParam("id") Long id) {
        return LinkAnswer.of(links.create(sites.scope(), id));
    }
}
