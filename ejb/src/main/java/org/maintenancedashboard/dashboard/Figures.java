package org.maintenancedashboard.dashboard;

import java.util.List;

/**
 * The key figures.
 *
 * @param overdueByWeek how many were overdue at this time of each of the last eight weeks, the last is now
 * @param dueByDay how many fall due on each day of this week, Monday first
 * @param complianceByWeek on-time share of the last weeks
 */
public record Figures(PlaceCounts counts, List<Long> overdueByWeek, long dueThisWeek, long doneThisWeek, List<Long> dueByDay, int today,
        long people, long pending, Compliance compliance, Compliance complianceBefore, List<WeekCompliance> complianceByWeek) {

    /** More (positive) or fewer overdue than a week ago. */
    public long overdueChange() {
        return overdueByWeek.get(overdueByWeek.size() - 1) - overdueByWeek.get(overdueByWeek.size() - 2);
    }

    /** Percentage points since the window before, or null where one of them had nothing due. */
    public Double complianceChange() {
        return compliance.percent() == null || complianceBefore.percent() == null ? null : compliance.percent() - complianceBefore.percent();
    }
}
