package org.maintenancedashboard.web.schedule.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.schedule.decision.DateKey;
import org.maintenancedashboard.schedule.decision.DecisionRow;
import org.maintenancedashboard.schedule.decision.Decisions;
import org.maintenancedashboard.schedule.series.SeriesRow;
import org.maintenancedashboard.schedule.series.Successions;

/** What a schedule's page says about its series and about single dates that people changed. */
@Named("decidedDates")
@ViewScoped
public class DecidedDatesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Decisions decisions;

    @Inject
    private transient Successions successions;

    @Inject
    private transient Caller caller;

    private transient Page<DecisionRow> dates;
    private transient List<SeriesRow> series;

    /** The latest dates that people changed, at most 200. */
    public Page<DecisionRow> dates(Long scheduleId) {
        if (dates == null) {
            dates = decisions.page(SiteScope.everything(), scheduleId, new PageRequest(0, PageRequest.MAX_SIZE, List.of()));
        }
        return dates;
    }

    /** The schedules that followed one another, in their order; empty where the schedule is alone. */
    public List<SeriesRow> series(Long scheduleId) {
        if (series == null) {
            List<SeriesRow> found = successions.list(SiteScope.everything(), scheduleId);
            series = found.size() > 1 ? found : List.of();
        }
        return series;
    }

    /** Takes back what was decided about a date. */
    public void remove(DecisionRow row) {
        dates = null;
        decisions.remove(new DateKey(row.scheduleId(), row.equipment().id(), row.key()), row.version());
    }

    /** Whether the caller may take back a decision: no work was made of it yet. */
    public boolean removable(DecisionRow row) {
        return !row.made() && caller.may(Permissions.MAINTENANCE_MANAGE_ALL);
    }
}
