package org.maintenancedashboard.web.calendar.forecast;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.maintenancedashboard.calendar.forecast.By;
import org.maintenancedashboard.calendar.forecast.Forecast;
import org.maintenancedashboard.calendar.forecast.ForecastAsk;
import org.maintenancedashboard.calendar.forecast.Forecasts;
import org.maintenancedashboard.maintenance.type.ActivityTypeRow;
import org.maintenancedashboard.maintenance.type.ActivityTypes;
import org.maintenancedashboard.web.shell.SiteSelection;

/** What is coming at the selected site, or at all. */
@Named("forecast")
@RequestScoped
public class ForecastView {

    private static final List<Integer> SPANS = List.of(1, 2, 5, 10);

    @Inject
    private Forecasts forecasts;

    @Inject
    private ActivityTypes types;

    @Inject
    private SiteSelection site;

    @Inject
    private Clock clock;

    private int years = 1;
    private Long activityTypeId;
    private By by = By.TYPE;
    private Forecast counted;

    /** The forecast, from this month on. */
    public Forecast getCounted() {
        if (counted == null) {
            counted = forecasts.get(site.scope(), new ForecastAsk(getFrom(), getFrom().plusYears(years), activityTypeId, by));
        }
        return counted;
    }

    public ForecastChart getChart() {
        return ForecastChart.of(getCounted().months());
    }

    public List<ForecastYear> getByYear() {
        return ForecastYear.of(getCounted());
    }

    public LocalDate getFrom() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC)).withDayOfMonth(1);
    }

    /** The last day that counts. */
    public LocalDate getLast() {
        return getFrom().plusYears(years).minusDays(1);
    }

    public List<ActivityTypeRow> getTypes() {
        return types.listChoices();
    }

    public List<Integer> getSpans() {
        return SPANS;
    }

    public int getYears() {
        return years;
    }

    /** A span that is not offered counts as the shortest. */
    public void setYears(int years) {
        this.years = SPANS.contains(years) ? years : SPANS.get(0);
    }

    public Long getActivityTypeId() {
        return activityTypeId;
    }

    public void setActivityTypeId(Long activityTypeId) {
        this.activityTypeId = activityTypeId;
    }

    public boolean isBySite() {
        return by == By.SITE;
    }

    public String getBy() {
        return by == By.SITE ? "site" : "type";
    }

    public void setBy(String by) {
        this.by = "site".equals(by) ? By.SITE : By.TYPE;
    }
}
