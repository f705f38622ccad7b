package org.maintenancedashboard.calendar.forecast;

import java.time.LocalDate;
import java.util.Objects;
import org.maintenancedashboard.common.Invalid;

/**
 * What a forecast is asked for.
 *
 * @param from first local day of each site
 * @param to the day after the last
 * @param activityTypeId one type only, null for all
 */
public record ForecastAsk(LocalDate from, LocalDate to, Long activityTypeId, By by) {

    private static final int MOST_YEARS = 10;

    public ForecastAsk {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(by);
        if (!from.isBefore(to)) {
            throw new Invalid("to", "error.calendar.order");
        }
        if (to.isAfter(from.plusYears(MOST_YEARS))) {
            throw new Invalid("to", "error.forecast.long", MOST_YEARS);
        }
    }
}
