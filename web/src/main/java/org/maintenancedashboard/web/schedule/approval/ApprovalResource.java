package org.maintenancedashboard.web.schedule.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.maintenance.activity.Work;
import org.maintenancedashboard.schedule.approval.ApprovalRow;
import org.maintenancedashboard.schedule.approval.Approvals;
import org.maintenancedashboard.web.rest.Versions;

/** Approval of one activity over HTTP. */
@Path("maintenance/activities/{id: \\d+}/approval")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities")
public class ApprovalResource {

    @PathParam("id")
    private Long id;

    @Inject
    private Approvals approvals;

    @Inject
    private Work work;

    @GET
    @Operation(summary = "Whether an activity inside a freeze needs approval, and who gave it",
            description = "freeze is missing where no approval is needed.")
    public ApprovalRow get() {
        return approvals.get(id);
    }

    @POST
    @Operation(summary = "Approve an activity inside a freeze", description = "By somebody else than who planned it, moved it or is to do it (403).")
    public ApprovalRow approve(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        work.approve(id, ifMatch == null ? null : Versions.required(ifMatch));
        return approvals.get(id);
    }
}
