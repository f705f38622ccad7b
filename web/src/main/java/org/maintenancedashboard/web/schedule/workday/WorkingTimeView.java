package org.maintenancedashboard.web.schedule.workday;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.schedule.freeze.FreezeWindowRow;
import org.maintenancedashboard.schedule.freeze.FreezeWindows;
import org.maintenancedashboard.schedule.workday.WorkingCalendarRow;
import org.maintenancedashboard.schedule.workday.WorkingCalendars;
import org.maintenancedashboard.web.common.Formats;
import org.maintenancedashboard.web.shell.SiteSelection;

/** The page /working-time: when people work at the selected sites, and when not. */
@Named("workingTime")
@RequestScoped
public class WorkingTimeView {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    @Inject
    private WorkingCalendars calendars;

    @Inject
    private SiteSelection site;

    @Inject
    private Caller caller;

    @Inject
    private FreezeWindows freezes;

    @Inject
    private Formats formats;

    private List<WorkingCalendarRow> rows;
    private List<FreezeWindowRow> windows;

    /** The calendars of the selected sites, at most 200. */
    public List<WorkingCalendarRow> getCalendars() {
        if (rows == null) {
            rows = calendars.page(site.scope(), new PageRequest(0, PageRequest.MAX_SIZE, List.of())).items();
        }
        return rows;
    }

    /** The freezes of the selected sites and of every site, at most 200. */
    public List<FreezeWindowRow> getFreezes() {
        if (windows == null) {
            windows = freezes.page(site.scope(), new PageRequest(0, PageRequest.MAX_SIZE, List.of())).items();
        }
        return windows;
    }

    /** {@code 20 Nov 00:00 to 2 Dec 00:00}, or {@code 15 Jun to 15 Sep}. */
    public String span(FreezeWindowRow row) {
        return formats.text("freeze.span", day(row.from()), day(row.to()));
    }

    private String day(String text) {
        if (text.length() == 5) {
            return MonthDay.parse("--" + text).format(DAY);
        }
        LocalDateTime at = LocalDateTime.parse(text);
        return formats.date(at.toLocalDate()) + " " + formats.wall(at.toLocalTime());
    }

    public boolean isFreezeWritable() {
        return caller.may(Permissions.MAINTENANCE_MANAGE_ALL);
    }

    /** Whether calendars can be changed. */
    public boolean isCalendarWritable() {
        return caller.may(Permissions.SITE_MAP_WRITE);
    }
}
