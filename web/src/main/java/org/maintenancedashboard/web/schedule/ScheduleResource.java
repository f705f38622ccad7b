package org.maintenancedashboard.web.schedule;

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
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.schedule.ScheduleDraft;
import org.maintenancedashboard.schedule.ScheduleRow;
import org.maintenancedashboard.schedule.Schedules;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.PageParams;
import org.maintenancedashboard.web.rest.Versions;

/** Schedules over HTTP. The services themselves cut every answer down to the caller's sites. */
@Path("maintenance/schedules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules", description = "What is due, for whom, by which rule")
public class ScheduleResource {

    @Inject
    private Schedules schedules;

    @GET
    @Operation(summary = "Schedules with their next date",
            description = "Sortable by activityType, equipment, equipmentCategory, site, startsAt, leadDays and active.")
    public Listing<ScheduleRow> list(@BeanParam PageParams page, @BeanParam ScheduleParams params) {
        return Listing.of(schedules.page(SiteScope.everything(), params.filter(), page.request(Schedules.SORTING.fields())));
    }

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "One schedule")
    @APIResponseSchema(value = ScheduleRow.class, responseCode = "200")
    public Response get(@PathParam("id") Long id) {
        ScheduleRow row = schedules.get(SiteScope.everything(), id);
        return Versions.ok(row, row.version());
    }

    @POST
    @Operation(summary = "Add a schedule", description = "For equipmentId, or equipmentCategoryId, or neither: everything the type applies to.")
    @APIResponseSchema(value = ScheduleRow.class, responseCode = "201")
    public Response create(ScheduleDraft draft) {
        ScheduleRow row = schedules.get(SiteScope.everything(), schedules.create(draft));
        return Response.created(UriBuilder.fromResource(getClass()).path("{id}").build(row.id())).tag(Versions.tag(row.version()))
                .entity(row).build();
    }

    @PUT
    @Path("{id: \\d+}")
    @Operation(summary = "Replace a schedule", description = "Changes only what is not yet generated.")
    @APIResponseSchema(value = ScheduleRow.class, responseCode = "200")
    public Response save(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ScheduleDraft draft) {
        draft.setId(id);
        draft.setVersion(Versions.required(ifMatch));
        schedules.save(draft);
        return get(id);
    }

    @DELETE
    @Path("{id: \\d+}")
    @Operation(summary = "Delete a schedule", description = "One that has made work becomes inactive instead and can still be read.")
    public void delete(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        schedules.delete(id, ifMatch == null ? null : Versions.required(ifMatch));
    }
}
