package org.maintenancedashboard.schedule.cover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.activity.Activity;
import org.maintenancedashboard.maintenance.activity.Work;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.schedule.Schedule;
import org.maintenancedashboard.schedule.generation.GenerationLedger;
import org.maintenancedashboard.schedule.plan.PlanSnapshot;

/** Which date work made by hand stands for, and that it does. */
@Stateless
public class Covers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Activities activities;

    @Inject
    private GenerationLedger ledger;

    @Inject
    private Work work;

    /** The date that an activity would stand for if it were completed at a moment; empty for generated work and where no date is near. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public Optional<Cover> find(Long activityId, Instant completed) {
        activities.get(activityId);
        Activity activity = em.find(Activity.class, activityId);
        if (activity.getScheduleId() != null) {
            return Optional.empty();
        }
        Long equipmentId = activity.getEquipment().getId();
        List<?> schedules = em.createNativeQuery("select schedule_id from effective_schedule where equipment_id = :equipment and activity_type_id = :type",
                Long.class).setParameter("equipment", equipmentId).setParameter("type", activity.getActivityType().getId()).getResultList();
        return schedules.stream().findFirst().flatMap(id -> ledger.findSnapshot((Long) id, equipmentId)
                .flatMap(snapshot -> near(em.find(Schedule.class, id), equipmentId, snapshot, day(completed, snapshot))));
    }

    /** Makes completed work stand for the date it is near, where there is one. */
    @RolesAllowed(Permissions.MAINTENANCE_COMPLETE)
    public void take(Long activityId) {
        Activity activity = em.find(Activity.class, activityId);
        find(activityId, activity.getActualEnd()).ifPresent(cover -> {
            if (cover.activityId() == null) {
                bound("insert into occurrence_key (schedule_id, equipment_id, due_key, activity_id, state) values (:schedule, :equipment, :key, :activity,"
                        + " 'covered') on conflict do nothing", cover, activity).setParameter("activity", activityId).executeUpdate();
            } else {
                bound("update occurrence_key set activity_id = :activity, state = 'covered' where schedule_id = :schedule and equipment_id = :equipment"
                        + " and due_key = :key", cover, activity).setParameter("activity", activityId).executeUpdate();
                work.standAside(cover.activityId(), activityId);
            }
            em.createNativeQuery("update generation_progress set next_date = least(next_date, current_date) where schedule_id = :schedule"
                    + " and equipment_id = :equipment").setParameter("schedule", cover.scheduleId())
                    .setParameter("equipment", activity.getEquipment().getId()).executeUpdate();
        });
    }

    private Query bound(String sql, Cover cover, Activity activity) {
        return em.createNativeQuery(sql).setParameter("schedule", cover.scheduleId()).setParameter("equipment", activity.getEquipment().getId())
                .setParameter("key", cover.key());
    }

    private Optional<Cover> near(Schedule schedule, Long equipmentId, PlanSnapshot snapshot, LocalDate completed) {
        Plan plan = snapshot.plan();
        Optional<Cover> open = open(schedule.getId(), equipmentId, snapshot);
        List<Occurrence> ahead = plan.without(new HashSet<>(keys(schedule.getId(), equipmentId))).next(completed, 1);
        Optional<Cover> planned = ahead.stream().findFirst()
                .map(next -> new Cover(schedule.getId(), next.key(), next.start().toLocalDate(), null));
        Cover next = open.filter(one -> planned.isEmpty() || !one.due().isAfter(planned.get().due())).or(() -> planned).orElse(null);
        if (next == null) {
            return Optional.empty();
        }
        long days = Window.days(neighbour(plan, next.key()), next.key().toLocalDate(), schedule.getCompletionWindow());
        return Window.covers(completed, next.due(), days) ? Optional.of(next) : Optional.empty();
    }

    /** The candidate before a key, of the first the one after; of dates that count from completions the one after. */
    private static LocalDate neighbour(Plan plan, LocalDateTime key) {
        int ordinal = plan.ordinalOf(key);
        Optional<LocalDateTime> near = ordinal == 0 ? plan.next(key.toLocalDate(), 2).stream().map(Occurrence::key).filter(other -> !other.equals(key)).findFirst()
                : plan.keyOf(ordinal == 1 ? 2 : ordinal - 1);
        return near.orElse(key).toLocalDate();
    }

    /** The earliest work generated for the schedule that nobody has started. */
    private Optional<Cover> open(Long scheduleId, Long equipmentId, PlanSnapshot snapshot) {
        return em.createQuery("select a from Activity a where a.scheduleId = :schedule and a.equipment.id = :equipment and a.dueKey is not null"
                + " and a.status in (org.maintenancedashboard.maintenance.activity.ActivityStatus.SCHEDULED,"
                + " org.maintenancedashboard.maintenance.activity.ActivityStatus.PENDING) order by a.scheduledStart", Activity.class)
                .setParameter("schedule", scheduleId).setParameter("equipment", equipmentId).setMaxResults(1).getResultStream().findFirst()
                .map(one -> new Cover(scheduleId, one.getDueKey(), day(one.getScheduledStart(), snapshot), one.getId()));
    }

    private List<LocalDateTime> keys(Long scheduleId, Long equipmentId) {
        return em.createNativeQuery("select due_key from occurrence_key where schedule_id = :schedule and equipment_id = :equipment", LocalDateTime.class)
                .setParameter("schedule", scheduleId).setParameter("equipment", equipmentId).getResultList().stream()
                .map(LocalDateTime.class::cast).toList();
    }

    private static LocalDate day(Instant moment, PlanSnapshot snapshot) {
        return LocalDate.ofInstant(moment, ZoneId.of(snapshot.zone()));
    }
}
