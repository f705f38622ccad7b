package org.maintenancedashboard.schedule.generation;

import java.time.LocalDate;
import java.util.List;
import org.maintenancedashboard.recurrence.Decision;
import org.maintenancedashboard.recurrence.Mode;
import org.maintenancedashboard.schedule.plan.CatchUp;
import org.maintenancedashboard.schedule.plan.OpenPredecessor;
import org.maintenancedashboard.schedule.plan.PlanSnapshot;

/**
 * One schedule applied to one equipment, with all that its activities are made from.
 *
 * @param siteId the equipment's site, whose calendar holds
 * @param snapshot the plan whose occurrences are due
 * @param leadDays days ahead of the due date that an activity is made
 * @param from first local date to look at: {@code activeFrom}, later the first date not yet made
 * @param activeFrom first local date ever
 * @param durationMinutes length of each activity
 */
public record GenerationTarget(long scheduleId, long equipmentId, long activityTypeId, long siteId, String title, PlanSnapshot snapshot,
        int leadDays, LocalDate from, LocalDate activeFrom, String priority, int durationMinutes, Long assignedToId, CatchUp catchUp,
        OpenPredecessor openPredecessor) {

    /** Whether its dates count from completions, so that only one is made at a time. */
    public boolean floating() {
        return snapshot.mode() instanceof Mode.Floating;
    }

    /** IANA zone of the schedule, else of the equipment's site. */
    public String zone() {
        return snapshot.zone();
    }

    /** The same target with what people decided about its dates. */
    public GenerationTarget decided(List<Decision> decisions) {
        return new GenerationTarget(scheduleId, equipmentId, activityTypeId, siteId, title, snapshot.decided(decisions), leadDays, from, activeFrom,
                priority, durationMinutes, assignedToId, catchUp, openPredecessor);
    }
}
