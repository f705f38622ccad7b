package org.maintenancedashboard.web.dashboard;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.maintenancedashboard.maintenance.activity.ActivityFilter;
import org.maintenancedashboard.maintenance.activity.ActivityStatus;

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

    /** What the tab lists; today is a day of the zone. */
    ActivityFilter filter(LocalDate today, ZoneId zone) {
        return switch (this) {
            case TODAY -> new ActivityFilter(ActivityStatus.OPEN, null, null, null, null, null, null, null,
                    today.atStartOfDay(zone).toInstant(), today.plusDays(1).atStartOfDay(zone).toInstant(), null);
            case UNASSIGNED -> new ActivityFilter(ActivityStatus.OPEN, null, null, null, null, 0L, null, null, null, null, null);
            case OVERDUE -> new ActivityFilter(Set.of(), true, null, null, null, null, null, null, null, null, null);
        };
    }
}
