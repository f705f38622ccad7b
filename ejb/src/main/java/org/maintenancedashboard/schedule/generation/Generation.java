package org.maintenancedashboard.schedule.generation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.common.Permissions;

/** One chunk of a generation run: which targets come next, and what is due for them. */
@Stateless
@RolesAllowed({Permissions.MAINTENANCE_MANAGE_ALL, GenerationRuns.SYSTEM})
public class Generation {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OccurrenceStore store;

    /** The next targets after a position that something is due for, in the order of schedule and equipment. */
    @SuppressWarnings("unchecked")
    public List<GenerationTarget> listDue(LocalDate effectiveDate, TargetKey after, int limit) {
        return em.createNativeQuery("""
                select schedule_id, equipment_id, activity_type_id, title, starts_at, zone, recurrence, invalid_dates, lead_days, from_date,
                       priority, duration_minutes, assigned_to_id
                from due_target(:date)
                where (schedule_id, equipment_id) > (:schedule, :equipment) order by schedule_id, equipment_id limit :limit""",
                GenerationTarget.class)
                .setParameter("date", effectiveDate).setParameter("schedule", after.scheduleId())
                .setParameter("equipment", after.equipmentId()).setParameter("limit", limit).getResultList();
    }

    /** Makes what is due for these targets; safe to repeat. */
    public void generate(RunRow run, List<GenerationTarget> targets) {
        List<TargetDue> due = new ArrayList<>(targets.size());
        for (GenerationTarget target : targets) {
            due.add(TargetDue.of(target, run.effectiveDate()));
        }
        store.write(run.instanceId(), run.effectiveDate(), due);
    }
}
