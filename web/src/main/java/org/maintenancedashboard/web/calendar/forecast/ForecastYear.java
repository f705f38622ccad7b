package org.maintenancedashboard.web.calendar.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.calendar.forecast.Forecast;
import org.maintenancedashboard.calendar.forecast.Forecast.Amount;

/** A calendar year of a forecast, as far as the range reaches, with its months. */
public record ForecastYear(int year, Amount amount, List<Forecast.Month> months) {

    static List<ForecastYear> of(Forecast forecast) {
        Map<Integer, List<Forecast.Month>> years = new LinkedHashMap<>();
        forecast.months().forEach(month -> years.computeIfAbsent(month.month().getYear(), added -> new ArrayList<>()).add(month));
        return years.entrySet().stream().map(entry -> new ForecastYear(entry.getKey(), new Forecast(entry.getValue(), List.of(), 0).total(),
                List.copyOf(entry.getValue()))).toList();
    }
}
