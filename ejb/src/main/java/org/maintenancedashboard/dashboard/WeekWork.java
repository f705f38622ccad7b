package org.maintenancedashboard.dashboard;

import java.util.List;

/** Work due in one week. */
public record WeekWork(long due, long done, List<Long> byDay) {
}
