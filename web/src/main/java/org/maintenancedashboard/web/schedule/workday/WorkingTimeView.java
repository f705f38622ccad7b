package org.maintenancedashboard.web.schedule.workday;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.schedule.workday.WorkingCalendarRow;
import org.maintenancedashboard.schedule.workday.WorkingCalendars;
import org.maintenancedashboard.web.shell.SiteSelection;

/** The page /working-time: when people work at the selected sites, and when not. */
@Named("workingTime")
@RequestScoped
public class WorkingTimeView {

    @Inject
    private WorkingCalendars calendars;

    @Inject
    private SiteSelection site;

    @Inject
    private Caller caller;

    private List<WorkingCalendarRow> rows;

    /** The calendars of the selected sites, at most 200. */
    public List<WorkingCalendarRow> getCalendars() {
        if (rows == null) {
            rows = calendars.page(site.scope(), new PageRequest(0, PageRequest.MAX_SIZE, List.of())).items();
        }
        return rows;
    }

    /** Whether calendars can be changed. */
    public boolean isCalendarWritable() {
        return caller.may(Permissions.SITE_MAP_WRITE);
    }
}
