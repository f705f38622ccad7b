package org.maintenancedashboard.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.history.Histories;
import org.maintenancedashboard.history.HistoryKind;
import org.maintenancedashboard.history.HistoryRow;
import org.maintenancedashboard.web.rest.Listing;
import org.maintenancedashboard.web.rest.PageParams;

/** What was done to one thing, over HTTP: the path of the thing behind {@code history}. */
@Path("history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "History", description = "What was done to one thing, the latest first")
public class HistoryResource {

    @Inject
    private Histories histories;

    @GET
    @Path("equipment/{id: \\d+}")
    @Operation(summary = "What was done to an item")
    public Listing<HistoryRow> equipment(@PathParam("id") Long id, @BeanParam PageParams page) {
        return list(HistoryKind.EQUIPMENT, id, page);
    }

    @GET
    @Path("locations/{id: \\d+}")
    @Operation(summary = "What was done to a location")
    public Listing<HistoryRow> locations(@PathParam("id") Long id, @BeanParam PageParams page) {
        return list(HistoryKind.LOCATION, id, page);
    }

    @GET
    @Path("maintenance/schedules/{id: \\d+}")
    @Operation(summary = "What was done to a schedule")
    public Listing<HistoryRow> schedules(@PathParam("id") Long id, @BeanParam PageParams page) {
        return list(HistoryKind.SCHEDULE, id, page);
    }

    @GET
    @Path("maintenance/activity-types/{id: \\d+}")
    @Operation(summary = "What was done to an activity type")
    public Listing<HistoryRow> types(@PathParam("id") Long id, @BeanParam PageParams page) {
        return list(HistoryKind.ACTIVITY_TYPE, id, page);
    }

    @GET
    @Path("maintenance/activities/{id: \\d+}")
    @Operation(summary = "What was done to an activity")
    public Listing<HistoryRow> activities(@PathParam("id") Long id, @BeanParam PageParams page) {
        return list(HistoryKind.ACTIVITY, id, page);
    }

    @GET
    @Path("working-calendars/{siteId: \\d+}")
    @Operation(summary = "What was done to the working calendar of a site")
    public Listing<HistoryRow> calendars(@PathParam("siteId") Long siteId, @BeanParam PageParams page) {
        return list(HistoryKind.WORKING_CALENDAR, siteId, page);
    }

    @GET
    @Path("freeze-windows/{id: \\d+}")
    @Operation(summary = "What was done to a freeze window")
    public Listing<HistoryRow> freezes(@PathParam("id") Long id, @BeanParam PageParams page) {
        return list(HistoryKind.FREEZE_WINDOW, id, page);
    }

    @GET
    @Path("users/{id: \\d+}")
    @Operation(summary = "What was done to a user", description = "Asks for users.manage, since it tells when somebody signed in.")
    public Listing<HistoryRow> users(@PathParam("id") Long id, @BeanParam PageParams page) {
        return list(HistoryKind.USER, id, page);
    }

    @GET
    @Path("roles/{id: \\d+}")
    @Operation(summary = "What was done to a role")
    public Listing<HistoryRow> roles(@PathParam("id") Long id, @BeanParam PageParams page) {
        return list(HistoryKind.ROLE, id, page);
    }

    private Listing<HistoryRow> list(HistoryKind kind, Long id, PageParams page) {
        return Listing.of(histories.get(SiteScope.everything(), kind, id, page.request(Set.of())).rows());
    }
}
