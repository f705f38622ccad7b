package org.maintenancedashboard.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.activity.TimelineRow;
import org.maintenancedashboard.recurrence.Step;
import org.maintenancedashboard.recurrence.StepKind;
import org.maintenancedashboard.schedule.generation.Planned;

/** "Why this date?": the steps behind a date, the engine's first, then the moves by hand. */
@Stateless
@RolesAllowed({Permissions.CALENDAR_VIEW, Permissions.MAINTENANCE_VIEW})
public class DateReasons {

    @Inject
    private Activities activities;

    @Inject
    private Planned planned;

    /** The steps behind an activity's date; empty for one planned by hand and never moved. */
    public List<Step> list(Long activityId) {
        List<TimelineRow> timeline = activities.listTimeline(activityId);
        List<Step> steps = new ArrayList<>(planned.explain(activityId));
        for (int i = timeline.size() - 1; i >= 0; i--) {
            TimelineRow entry = timeline.get(i);
            if ("moved".equals(entry.entryType())) {
                steps.add(new Step(StepKind.OVERRIDE, "Moved by " + entry.createdBy() + ": " + entry.description()));
            }
        }
        return steps;
    }

    /** The steps behind a planned date. */
    public List<Step> listPlanned(Long scheduleId, Long equipmentId, LocalDateTime key) {
        return planned.explain(scheduleId, equipmentId, key);
    }
}
