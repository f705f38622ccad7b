package org.maintenancedashboard.web.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.maintenancedashboard.maintenance.activity.ActivityRow;

/** A day of the list of what is coming: its activities, and the hours they take together. */
public record UpcomingDay(LocalDate date, String name, List<ActivityRow> activities, long more, BigDecimal hours) {
}
