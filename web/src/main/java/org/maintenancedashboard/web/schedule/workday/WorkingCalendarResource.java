package org.maintenancedashboard.web.schedule.workday;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.schedule.workday.WorkingCalendarDetail;
import org.maintenancedashboard.schedule.workday.WorkingCalendarDraft;
import org.maintenancedashboard.schedule.workday.WorkingCalendarRow;
import org.maintenancedashboard.schedule.workday.WorkingCalendars;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.PageParams;
import org.maintenancedashboard.web.rest.Problem;
import org.maintenancedashboard.web.rest.Versions;

/** Working calendars over HTTP, one per site. */
@Path("working-calendars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Working calendars", description = "On which days people work at a site")
public class WorkingCalendarResource {

    private static final int MAX_BYTES = 1 << 20;

    @Inject
    private WorkingCalendars calendars;

    @GET
    @Operation(summary = "The working calendars of the sites", description = "Sortable by site and zone.")
    public Listing<WorkingCalendarRow> list(@BeanParam PageParams page) {
        return Listing.of(calendars.page(SiteScope.everything(), page.request(WorkingCalendars.SORTING.fields())));
    }

    @GET
    @Path("{siteId: \\d+}")
    @Operation(summary = "A site’s working calendar with its holidays")
    @APIResponseSchema(value = WorkingCalendarDetail.class, responseCode = "200")
    public Response get(@PathParam("siteId") Long siteId) {
        WorkingCalendarDetail detail = calendars.get(siteId);
        return Versions.ok(detail, detail.version());
    }

    @PUT
    @Path("{siteId: \\d+}")
    @Operation(summary = "Replace a site’s working calendar", description = "Working days are MO to SU. Changes only what is not yet generated.")
    @APIResponseSchema(value = WorkingCalendarDetail.class, responseCode = "200")
    public Response save(@PathParam("siteId") Long siteId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, WorkingCalendarDraft draft) {
        draft.setSiteId(siteId);
        draft.setVersion(Versions.required(ifMatch));
        calendars.save(draft);
        return get(siteId);
    }

    @POST
    @Path("{siteId: \\d+}/holidays")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Add the holidays of an iCalendar file", description = "The part `file` holds the .ics file, at most 1 MB. Recurring holidays"
        + " count for this year and the four after it; a day that is known stays as it is. 400 where the file is no iCalendar.")
    @APIResponseSchema(value = HolidayImport.class, responseCode = "200")
    public HolidayImport addHolidays(@PathParam("siteId") Long siteId, @FormParam("file") EntityPart file,
            @Parameter(description = "true: answer what would be added, and store nothing") @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        byte[] content = bytes(file);
        return HolidayImport.of(dryRun ? calendars.readFile(siteId, content) : calendars.importFile(siteId, content));
    }

    private static byte[] bytes(EntityPart file) {
        if (file == null) {
            throw new Invalid("file", "error.holidays.none");
        }
        try (InputStream content = file.getContent()) {
            byte[] bytes = content.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw Problem.refuse(Status.REQUEST_ENTITY_TOO_LARGE, "error.http.413");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new Invalid("file", "error.holidays.none");
        }
    }
}
