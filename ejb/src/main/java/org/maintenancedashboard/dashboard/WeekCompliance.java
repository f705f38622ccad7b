package org.maintenancedashboard.dashboard;

import java.time.LocalDate;

/** PM compliance of the work due in one ISO week, named by its Monday. */
public record WeekCompliance(LocalDate monday, int week, Compliance compliance) {
}
