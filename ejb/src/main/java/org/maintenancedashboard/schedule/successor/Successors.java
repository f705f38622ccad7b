package org.maintenancedashboard.schedule.successor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.maintenance.activity.Activity;
import org.maintenancedashboard.maintenance.activity.Work;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.schedule.Schedule;
import org.maintenancedashboard.schedule.generation.GenerationLedger;
import org.maintenancedashboard.schedule.plan.PlanSnapshot;
import org.maintenancedashboard.schedule.plan.PlanVersions;

/** Gives the open work for the next date its new key when the completion it counts from is another one now. */
@Stateless
public class Successors {

    private static final int ONE_AND_MORE = 2;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GenerationLedger ledger;

    @Inject
    private PlanVersions versions;

    @Inject
    private Work work;

    /** Looks at every schedule counting from completions that completed work stood for. */
    @RolesAllowed({Permissions.MAINTENANCE_COMPLETE, Permissions.MAINTENANCE_MANAGE_ALL})
    public void follow(Long activityId) {
        Activity done = em.find(Activity.class, activityId);
        List<?> schedules = em.createNativeQuery("""
                select s.id from schedule s where s.mode = 'FLOATING'
                and (s.id = :own or s.id in (select k.schedule_id from occurrence_key k where k.activity_id = :activity and k.state = 'covered'))""",
                Long.class).setParameter("own", done.getScheduleId()).setParameter("activity", activityId).getResultList();
        schedules.forEach(id -> follow((Long) id, done));
    }

    private void follow(Long scheduleId, Activity done) {
        Long equipmentId = done.getEquipment().getId();
        List<Activity> open = em.createQuery("select a from Activity a where a.scheduleId = :schedule and a.equipment.id = :equipment and a.id <> :done"
                + " and a.dueKey is not null and a.status in (org.maintenancedashboard.maintenance.activity.ActivityStatus.SCHEDULED,"
                + " org.maintenancedashboard.maintenance.activity.ActivityStatus.PENDING)", Activity.class).setParameter("schedule", scheduleId)
                .setParameter("equipment", equipmentId).setParameter("done", done.getId()).setMaxResults(ONE_AND_MORE).getResultList();
        if (open.size() == 1) {
            ledger.findSnapshot(scheduleId, equipmentId).ifPresent(snapshot -> snapshot.plan().next(em.find(Schedule.class, scheduleId).getActiveFrom(), 1)
                    .forEach(next -> rekey(open.get(0), next, snapshot)));
        }
    }

    private void rekey(Activity successor, Occurrence next, PlanSnapshot snapshot) {
        boolean taken = !em.createNativeQuery("select 1 from occurrence_key where schedule_id = :schedule and equipment_id = :equipment and due_key = :key")
                .setParameter("schedule", successor.getScheduleId()).setParameter("equipment", successor.getEquipment().getId())
                .setParameter("key", next.key()).getResultList().isEmpty();
        if (taken) {
            return;
        }
        em.createNativeQuery("update occurrence_key set due_key = :key where schedule_id = :schedule and equipment_id = :equipment and due_key = :old")
                .setParameter("schedule", successor.getScheduleId()).setParameter("equipment", successor.getEquipment().getId())
                .setParameter("key", next.key()).setParameter("old", successor.getDueKey()).executeUpdate();
        em.createNativeQuery("update activity set plan_version_id = :version where id = :id").setParameter("version", versions.ids(List.of(snapshot)).get(snapshot))
                .setParameter("id", successor.getId()).executeUpdate();
        work.follow(successor.getId(), next.key(), next.instant());
    }
}
