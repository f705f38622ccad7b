package org.maintenancedashboard.web.calendar.forecast;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.calendar.forecast.ForecastAsk;
import org.maintenancedashboard.calendar.forecast.Forecasts;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.SiteScope;

/** What is coming, over REST. */
@Path("maintenance/forecast")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
public class ForecastResource {

    @Inject
    private Forecasts forecasts;

    @GET
    @Operation(summary = "Dates and hours of work by month", description = "Counts what the calendar shows for the same days, made and planned, for up to "
            + "ten years. Nothing is stored. A date counts in the month in which it starts, local at its site.")
    public ForecastAnswer get(@Parameter(description = "First date", example = "2027-01-01") @QueryParam("from") String from,
            @Parameter(description = "Date after the last", example = "2037-01-01") @QueryParam("to") String to,
            @Parameter(description = "A site's id; all the caller's sites when left out") @QueryParam("siteId") Long siteId,
            @BeanParam ForecastParams params) {
        ForecastAsk ask = new ForecastAsk(date("from", from), date("to", to), params.activityTypeId(), params.by());
        return ForecastAnswer.of(forecasts.get(SiteScope.everything().narrowedTo(siteId), ask), ask.from(), ask.to(), ask.by());
    }

    private static LocalDate date(String field, String text) {
        if (text == null) {
            throw new Invalid(field, "error.required");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Invalid(field, "error.date.unreadable", text);
        }
    }
}
