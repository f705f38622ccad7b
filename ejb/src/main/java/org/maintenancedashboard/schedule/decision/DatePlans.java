package org.maintenancedashboard.schedule.decision;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.equipment.Equipment;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.schedule.Schedule;
import org.maintenancedashboard.schedule.generation.GenerationLedger;
import org.maintenancedashboard.schedule.plan.PlanSnapshot;
import org.maintenancedashboard.security.Sites;

/** The plans behind single dates of the caller's sites, and the keys of cancelled ones; inside a use case that was permitted already. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DatePlans {

    /** As far as a person may move a date, and the policies may. */
    private static final int REACH_DAYS = 2 * 366;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GenerationLedger ledger;

    @Inject
    private Sites sites;

    /** The plan of a date; not found where the schedule does not apply to that equipment, or outside the caller's sites. */
    public DatePlan get(DateKey date) {
        Equipment equipment = em.find(Equipment.class, date.equipmentId());
        boolean seen = equipment != null && sites.scope().contains(equipment.getLocation().getSiteId());
        PlanSnapshot snapshot = !seen ? null : ledger.findSnapshot(date.scheduleId(), date.equipmentId()).orElse(null);
        if (snapshot == null) {
            throw new NotFound("error.notFound.schedule");
        }
        return new DatePlan(snapshot.decided(List.of()), em.find(Schedule.class, date.scheduleId()).getActiveFrom(), made(date));
    }

    /** The plan of a date as its schedule has it, whatever people decided about single dates. */
    public Plan plan(DateKey date) {
        return get(date).snapshot().plan();
    }

    /** Keys near a date that stay as they are. */
    public Set<LocalDateTime> made(DateKey date) {
        List<?> keys = em.createNativeQuery("select to_char(due_key, 'YYYY-MM-DD\"T\"HH24:MI:SS') from occurrence_key where schedule_id = :schedule"
                + " and equipment_id = :equipment and state <> 'cancelled' and due_key between :from and :to", String.class)
                .setParameter("schedule", date.scheduleId()).setParameter("equipment", date.equipmentId())
                .setParameter("from", date.key().minusDays(REACH_DAYS)).setParameter("to", date.key().plusDays(REACH_DAYS))
                .getResultList();
        return keys.stream().map(text -> LocalDateTime.parse(String.valueOf(text))).collect(Collectors.toSet());
    }

    /** Records the keys of a cancelled date, so that nothing makes them. */
    public void close(DateKey date, Occurrence occurrence) {
        occurrence.covers().forEach(key -> em.createNativeQuery("insert into occurrence_key (schedule_id, equipment_id, due_key, state)"
                + " values (:schedule, :equipment, :key, 'cancelled') on conflict do nothing").setParameter("schedule", date.scheduleId())
                .setParameter("equipment", date.equipmentId()).setParameter("key", key).executeUpdate());
    }

    /** The keys that one date stands for now; its own where the schedule no longer has it. */
    public List<LocalDateTime> covers(DateKey date) {
        return ledger.findSnapshot(date.scheduleId(), date.equipmentId()).flatMap(snapshot -> snapshot.decided(List.of()).plan().occurrenceOf(date.key()))
                .map(Occurrence::covers).orElse(List.of(date.key()));
    }

    /** Takes that back for these keys. */
    public void open(DateKey date, List<LocalDateTime> keys) {
        em.createNativeQuery("delete from occurrence_key where schedule_id = :schedule and equipment_id = :equipment and due_key in (:keys)"
                + " and state = 'cancelled'").setParameter("schedule", date.scheduleId()).setParameter("equipment", date.equipmentId())
                .setParameter("keys", keys).executeUpdate();
    }
}
