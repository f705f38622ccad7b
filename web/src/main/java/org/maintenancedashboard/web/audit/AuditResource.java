package org.maintenancedashboard.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.audit.AuditChain;
import org.maintenancedashboard.audit.AuditEntries;
import org.maintenancedashboard.audit.AuditReport;
import org.maintenancedashboard.audit.AuditRow;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.PageParams;

/** The audit trail over HTTP. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "Who did what, and whether the trail is whole")
public class AuditResource {

    @Inject
    private AuditEntries entries;

    @Inject
    private AuditChain chain;

    @Inject
    private Sites sites;

    @GET
    @Operation(summary = "Facts, the latest first", description = "Asks for all sites.")
    public Listing<AuditRow> list(@BeanParam PageParams page, @BeanParam AuditParams params) {
        return Listing.of(entries.page(sites.scope(), params.filter(), page.request(Set.of())));
    }

    @GET
    @Path("export")
    @Produces("text/csv")
    @Operation(summary = "The latest 10,000 facts that fit, as a file", description = "The export is a fact itself.")
    @APIResponseSchema(value = String.class, responseCode = "200")
    public Response export(@BeanParam AuditParams params) {
        return Response.ok(AuditFile.csv(entries.listExport(sites.scope(), params.filter())), "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"").build();
    }

    @POST
    @Path("verify")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Look over the whole chain", description = "Names every fact that was changed, deleted, put in or moved.")
    public AuditReport verify() {
        return chain.verify(sites.scope());
    }
}
