package org.maintenancedashboard.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.calendar.CalendarEntries;
import org.maintenancedashboard.calendar.CalendarRange;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.web.maintenance.activity.ActivityConditions;

/** What the calendar shows, over REST. */
@Path("calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar", description = "Generated and planned work by date")
public class CalendarResource {

    @Inject
    private CalendarEntries entries;

    @GET
    @Path("maintenance")
    @Operation(summary = "Generated and planned work of a range",
            description = "from inclusive, to exclusive: local dates of each entry's site; at most 400 days and 5,000 entries, the earliest; "
                    + "truncated says when there are more. Planned entries have no id; who asks for a status, overdue or a person gets none. "
                    + "The conditions are those of the list of activities and leave the same activities.")
    public CalendarListing list(@Parameter(description = "First date", example = "2026-11-01") @QueryParam("from") String from,
            @Parameter(description = "Date after the last", example = "2026-12-01") @QueryParam("to") String to,
            @Parameter(description = "A site's id; all the caller's sites when left out") @QueryParam("site") Long site,
            @BeanParam ActivityConditions conditions) {
        CalendarRange range = entries.list(SiteScope.everything().narrowedTo(site), date("from", from), date("to", to), conditions.filter());
        return CalendarListing.of(range);
    }

    private static LocalDate date(String field, String text) {
        if (text == null) {
            throw new Invalid(field, "error.required");
        }
        try {
            return text.length() > 10 ? OffsetDateTime.parse(text).toLocalDate() : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Invalid(field, "error.date.unreadable", text);
        }
    }
}
