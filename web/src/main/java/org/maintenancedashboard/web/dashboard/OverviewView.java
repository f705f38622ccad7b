package org.maintenancedashboard.web.dashboard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.dashboard.Figures;
import org.maintenancedashboard.dashboard.Overview;
import org.maintenancedashboard.dashboard.PlaceCard;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.activity.ActivityFilter;
import org.maintenancedashboard.maintenance.activity.ActivityRow;
import org.maintenancedashboard.web.shell.SiteSelection;

/** The overview of the selected site, or of all of them. */
@Named("overview")
@RequestScoped
public class OverviewView {

    private static final int ATTENTION_ROWS = 6;

    @Inject
    private Overview overview;

    @Inject
    private Activities activities;

    @Inject
    private Upcoming upcoming;

    @Inject
    private SiteSelection selection;

    @Inject
    private SelectedZone selected;

    @Inject
    private Clock clock;

    private SiteScope scope;
    private Figures figures;
    private List<PlaceCard> places;
    private List<UpcomingDay> days;
    private String tab = "overdue";

    @PostConstruct
    void read() {
        scope = selection.scope();
        LocalDate today = getToday();
        figures = overview.figures(scope, today);
        places = selection.selected() == null ? overview.listSites(scope, today) : overview.listPods(scope, selection.selected(), today);
        days = upcoming.list(scope, today);
    }

    /** What needs attention: the first rows of the chosen tab. */
    public List<ActivityRow> getAttention() {
        return activities.page(scope, filter(tab), new PageRequest(0, ATTENTION_ROWS, List.of("-priority", "scheduledEnd"))).items();
    }

    /** How many activities a tab holds. */
    public long count(String name) {
        return activities.count(scope, filter(name));
    }

    /** The addresses of the lists behind the numbers. */
    public Doors getDoors() {
        return new Doors(getToday());
    }

    private ActivityFilter filter(String name) {
        return Attention.of(name).filter(getToday());
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), selected.zone() == null ? Settings.defaultZone() : ZoneId.of(selected.zone()));
    }

    public Instant getNow() {
        return clock.instant();
    }

    public String getZone() {
        return selected.zone() == null ? Settings.defaultZone().getId() : selected.zone();
    }

    public Spark getOverdueSpark() {
        return Spark.line(figures.overdueByWeek());
    }

    public Spark getWeekSpark() {
        return Spark.bars(figures.dueByDay(), figures.today());
    }

    public ComplianceChart getChart() {
        return ComplianceChart.of(figures.complianceByWeek());
    }

    /** Share of the equipment in service, 0 to 100. */
    public double getServiceShare() {
        return figures.counts().equipment() == 0 ? 0 : 100.0 * figures.counts().inService() / figures.counts().equipment();
    }

    public BigDecimal getCapacity() {
        return overview.capacity(scope).stripTrailingZeros();
    }

    public Figures getFigures() {
        return figures;
    }

    public List<PlaceCard> getPlaces() {
        return places;
    }

    public List<UpcomingDay> getDays() {
        return days;
    }

    public boolean isSiteChosen() {
        return selection.selected() != null;
    }

    public boolean isBlank() {
        return figures.counts().equipment() == 0 && places.isEmpty();
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = "today".equals(tab) || "unassigned".equals(tab) ? tab : "overdue";
    }
}
