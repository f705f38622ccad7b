package org.maintenancedashboard.web.dashboard;

import java.time.LocalDate;
import org.maintenancedashboard.maintenance.activity.ActivityFilter;
import org.maintenancedashboard.maintenance.activity.ActivityTimes;
import org.maintenancedashboard.maintenance.activity.Days;

/** The reasons for which work needs attention, one per tab. */
enum Attention {
    OVERDUE, TODAY, UNASSIGNED;

    /** The reason a tab stands for; overdue unless it is known. */
    static Attention of(String tab) {
        return switch (tab) {
            case "today" -> TODAY;
            case "unassigned" -> UNASSIGNED;
            default -> OVERDUE;
        };
    }

    /** What the tab lists. */
    ActivityFilter filter(LocalDate today) {
        return switch (this) {
            case TODAY -> ActivityFilter.open(null, ActivityTimes.due(Days.of(today, 1)));
            case UNASSIGNED -> ActivityFilter.unassigned();
            case OVERDUE -> ActivityFilter.open(true, ActivityTimes.ANY);
        };
    }
}
