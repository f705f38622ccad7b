package org.maintenancedashboard.web.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.batch.JobRow;
import org.maintenancedashboard.batch.Jobs;
import org.maintenancedashboard.web.rest.Listing;

/** Background jobs over REST. */
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "jobs", description = "Background jobs")
public class JobResource {

    @Inject
    private Jobs jobs;

    @GET
    @Operation(summary = "The latest executions", description = "Newest first, at most 20.")
    public Listing<JobRow> list() {
        return Listing.whole(jobs.listLatest());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One execution", description = "Its status and how far it is.")
    public JobRow get(@PathParam("id") long id) {
        return jobs.get(id);
    }

    @POST
    @Path("generate-occurrences")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Start the generation", description = "Makes the activities that are due up to the effective date plus each schedule's lead. 409 while one runs.")
    @APIResponseSchema(value = JobRow.class, responseCode = "202", responseDescription = "Started; Location is the execution")
    public Response generate(JobStart start, @Context UriInfo uri) {
        long id = jobs.startGeneration(start == null ? null : start.effectiveDate());
        return Response.accepted(jobs.get(id)).location(uri.getBaseUriBuilder().path("jobs/{id}").build(id)).build();
    }
}
