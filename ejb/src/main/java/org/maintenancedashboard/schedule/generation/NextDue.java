package org.maintenancedashboard.schedule.generation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.maintenancedashboard.maintenance.activity.Activity;
import org.maintenancedashboard.maintenance.activity.ActivityCompleted;
import org.maintenancedashboard.recurrence.Mode;

/** Writes into a completed activity when its schedule is due next, in the transaction of the completion. */
@Dependent
public class NextDue {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GenerationLedger ledger;

    void completed(@Observes ActivityCompleted fact) {
        Activity activity = em.find(Activity.class, fact.activityId());
        if (activity.getScheduleId() == null || activity.getDueKey() == null) {
            return;
        }
        LocalDate after = activity.getDueKey().toLocalDate().plusDays(1);
        ledger.findSnapshot(activity.getScheduleId(), activity.getEquipment().getId())
                .flatMap(snapshot -> snapshot.plan().between(snapshot.mode() instanceof Mode.Floating ? null : after, null, 1).occurrences().stream().findFirst())
                .ifPresent(next -> activity.expectNext(next.start().toLocalDate()));
    }
}
