package org.maintenancedashboard.web.calendar.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maintenancedashboard.calendar.forecast.By;
import org.maintenancedashboard.calendar.forecast.Forecast;
import org.maintenancedashboard.calendar.forecast.Forecast.Amount;

/** Dates and hours of work by month as JSON. */
public record ForecastAnswer(LocalDate from, LocalDate to, @Schema(enumeration = {"type", "site"}) String by,
        @Schema(description = "Activities that exist, without those cancelled") long made, @Schema(description = "Dates without an activity yet") long planned,
        @Schema(description = "Planned hours of both") double hours, @Schema(description = "Pairs of schedule and equipment asked") int targets,
        @Schema(description = "Every month of the range") List<Month> months, @Schema(description = "By type or site, most dates first") List<Group> groups) {

    /** A month, {@code 2027-01}. */
    public record Month(String month, long made, long planned, double hours) {

        static Month of(String month, Amount amount) {
            return new Month(month, amount.made(), amount.planned(), rounded(amount.hours()));
        }
    }

    /** An activity type or a site; the months in the order of the range. */
    public record Group(Long id, String name, long made, long planned, double hours, List<Month> months) {
    }

    static ForecastAnswer of(Forecast forecast, LocalDate from, LocalDate to, By by) {
        Amount total = forecast.total();
        List<String> names = forecast.months().stream().map(month -> month.month().toString()).toList();
        List<Month> months = forecast.months().stream().map(month -> Month.of(month.month().toString(), month.amount())).toList();
        return new ForecastAnswer(from, to, by == By.SITE ? "site" : "type", total.made(), total.planned(), rounded(total.hours()), forecast.targets(),
                months, forecast.groups().stream().map(group -> group(group, names)).toList());
    }

    private static Group group(Forecast.Group group, List<String> names) {
        List<Month> months = IntStream.range(0, names.size()).mapToObj(i -> Month.of(names.get(i), group.months().get(i))).toList();
        return new Group(group.of().id(), group.of().name(), group.amount().made(), group.amount().planned(), rounded(group.amount().hours()), months);
    }

    private static double rounded(double hours) {
        return Math.round(hours * 100) / 100.0;
    }
}
