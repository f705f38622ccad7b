package org.maintenancedashboard.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import org.maintenancedashboard.calendar.CalendarEntry;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.activity.Work;
import org.maintenancedashboard.web.common.Texts;

/** Moves entries and takes moves back. */
@RequestScoped
public class EntryMoves {

    private static final Set<String> NOT_BEGUN = Set.of("scheduled", "pending");

    @Inject
    private Activities activities;

    @Inject
    private Work work;

    @Inject
    private Caller caller;

    boolean mayMove(CalendarEntry entry) {
        return !entry.isPlanned() && NOT_BEGUN.contains(entry.status()) && caller.may(Permissions.MAINTENANCE_EDIT);
    }

    /** What may be moved, and planned dates, by those who may decide about them. */
    boolean mayDrag(CalendarEntry entry) {
        return mayMove(entry) || entry.isPlanned() && caller.may(Permissions.MAINTENANCE_MANAGE_ALL);
    }

    /** The question for an activity as it stands now. */
    MoveForm form(Long activityId) {
        return new MoveForm(activities.get(activityId));
    }

    /** Moves as asked; what is returned leads back, null where nothing moved. */
    MoveForm move(MoveForm asked) {
        work.move(asked.getId(), asked.getVersion(), asked.getStart(), asked.getReason());
        MoveForm after = form(asked.getId());
        after.setStart(asked.getOldStart());
        return after.getMoment().equals(asked.getMoment()) ? null : after;
    }

    /** Moves back, unless somebody changed the work since. */
    void undo(MoveForm moved) {
        work.move(moved.getId(), moved.getVersion(), moved.getStart(), Texts.text(Locale.ENGLISH, "calendar.undoReason"));
    }
}
