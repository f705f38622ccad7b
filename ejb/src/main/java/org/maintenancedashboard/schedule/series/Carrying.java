package org.maintenancedashboard.schedule.series;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.maintenance.activity.Activity;
import org.maintenancedashboard.maintenance.activity.ActivityStatus;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.schedule.decision.DateKey;
import org.maintenancedashboard.schedule.generation.GenerationLedger;
import org.maintenancedashboard.schedule.plan.PlanSnapshot;
import org.maintenancedashboard.schedule.plan.PlanVersions;

/** Takes what exists of a series' later dates over to the schedule that goes on, key by key; inside the change's transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Carrying {

    private static final String LATER = " where schedule_id = :schedule and equipment_id = :equipment and due_key = :key";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GenerationLedger ledger;

    @Inject
    private PlanVersions versions;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Refuses to begin with a date whose work has begun or ended. */
    public void requireNotStarted(DateKey date) {
        later(date).stream().filter(activity -> activity.getDueKey().equals(date.key()) && !isAhead(activity)).findFirst().ifPresent(activity -> {
            throw new Conflict("error.succession.started");
        });
    }

    /** Answers how much work was taken over. */
    public int carry(SeriesChange change, Long successorId) {
        DateKey date = change.date();
        PlanSnapshot snapshot = ledger.findSnapshot(successorId, date.equipmentId()).orElseThrow();
        Long version = versions.ids(List.of(snapshot)).get(snapshot);
        Plan plan = snapshot.plan();
        int carried = 0;
        for (Activity activity : later(date)) {
            Optional<LocalDateTime> key = change.succession().rekeyed(activity.getDueKey());
            if (key.isPresent() && isAhead(activity)) {
                take(activity, new DateKey(successorId, date.equipmentId(), key.get()), version);
                place(activity, plan.occurrenceOf(key.get()).map(Occurrence::instant).orElse(activity.getScheduledStart()), change.reason());
                carried++;
            } else if (key.isPresent()) {
                stand(activity, new DateKey(successorId, date.equipmentId(), key.get()));
            }
        }
        keys(change, successorId);
        em.clear();
        return carried;
    }

    /** Work of the dates from one on, in their order. */
    private List<Activity> later(DateKey date) {
        return em.createQuery("select a from Activity a where a.scheduleId = :schedule and a.equipment.id = :equipment and a.dueKey >= :key order by a.dueKey",
                Activity.class).setParameter("schedule", date.scheduleId()).setParameter("equipment", date.equipmentId())
                .setParameter("key", date.key()).getResultList();
    }

    private static boolean isAhead(Activity activity) {
        return activity.getStatus() == ActivityStatus.SCHEDULED || activity.getStatus() == ActivityStatus.PENDING;
    }

    /** Work that has not begun belongs to the new key from now on. */
    private void take(Activity activity, DateKey to, Long version) {
        em.createNativeQuery("update activity set schedule_id = :to, due_key = :key, plan_version_id = :plan, version = version + 1, updated_at = :at,"
                + " updated_by = :by where id = :id").setParameter("to", to.scheduleId()).setParameter("key", to.key()).setParameter("plan", version)
                .setParameter("at", clock.instant()).setParameter("by", caller.name()).setParameter("id", activity.getId()).executeUpdate();
    }

    /** Moves it to where the new schedule has it, unless somebody had moved it by hand. */
    private void place(Activity activity, Instant start, String reason) {
        boolean byHand = !em.createNativeQuery("select 1 from timeline_entry where activity_id = :id and entry_type = 'moved'")
                .setParameter("id", activity.getId()).setMaxResults(1).getResultList().isEmpty();
        if (!byHand) {
            em.createNativeQuery("update activity set scheduled_end = scheduled_end + (cast(:start as timestamptz) - scheduled_start), scheduled_start = cast(:start as timestamptz) where id = :id")
                    .setParameter("start", start).setParameter("id", activity.getId()).executeUpdate();
        }
        em.createNativeQuery("insert into timeline_entry (id, activity_id, entry_type, title, description, created_at, created_by)"
                + " values (nextval('id_seq'), :id, 'carried', 'carried', :why, :at, :by)").setParameter("id", activity.getId())
                .setParameter("why", reason).setParameter("at", clock.instant()).setParameter("by", caller.name()).executeUpdate();
    }

    /** Work that has begun or ended stays where it was made, and stands for the new key as well. */
    private void stand(Activity activity, DateKey to) {
        em.createNativeQuery("insert into occurrence_key (schedule_id, equipment_id, due_key, activity_id, state) values (:schedule, :equipment, :key,"
                + " :activity, 'covered') on conflict do nothing").setParameter("schedule", to.scheduleId()).setParameter("equipment", to.equipmentId())
                .setParameter("key", to.key()).setParameter("activity", activity.getId()).executeUpdate();
    }

    /** The keys and decisions of later dates go over; a decision about the first is what the change takes the place of. */
    private void keys(SeriesChange change, Long successorId) {
        DateKey date = change.date();
        about(date, "delete from occurrence_decision" + LATER, date.key()).executeUpdate();
        for (String table : List.of("occurrence_key", "occurrence_decision")) {
            for (Object text : about(date, "select to_char(due_key, 'YYYY-MM-DD\"T\"HH24:MI:SS') from " + table
                    + " where schedule_id = :schedule and equipment_id = :equipment and due_key >= :key", date.key()).getResultList()) {
                LocalDateTime key = LocalDateTime.parse((String) text);
                change.succession().rekeyed(key).ifPresent(next -> about(date, "update " + table + " t set schedule_id = :to, due_key = :next" + LATER
                        + " and not exists (select from " + table + " x where x.schedule_id = :to and x.equipment_id = :equipment and x.due_key = :next)", key)
                        .setParameter("to", successorId).setParameter("next", next).executeUpdate());
            }
        }
    }

    private Query about(DateKey date, String sql, LocalDateTime key) {
        return em.createNativeQuery(sql).setParameter("schedule", date.scheduleId()).setParameter("equipment", date.equipmentId()).setParameter("key", key);
    }
}
