package org.maintenancedashboard.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.activity.ActivityDetail;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Step;
import org.maintenancedashboard.schedule.generation.Planned;
import org.maintenancedashboard.schedule.generation.PlannedTarget;

/** "Why this date?": the steps behind a date, the engine's first, then what people did by hand. */
@Stateless
@RolesAllowed({Permissions.CALENDAR_VIEW, Permissions.MAINTENANCE_VIEW})
public class DateReasons {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Activities activities;

    @Inject
    private Planned planned;

    /** Why an activity is due when it is; work made by hand says so. */
    public DateExplanation explain(Long activityId) {
        ActivityDetail detail = activities.get(activityId);
        List<Step> steps = new ArrayList<>(planned.explain(activityId));
        List<CoveredDate> covers = covers(activityId);
        return detail.row().scheduleId() == null || detail.dueKey() == null ? byHand(detail, covers) : bySchedule(detail, steps, covers);
    }

    /** Why a planned date of a schedule on an equipment is what it is. */
    public DateExplanation explain(Long scheduleId, Long equipmentId, LocalDateTime key) {
        PlannedTarget target = planned.get(scheduleId, equipmentId, key);
        Occurrence due = target.plan().occurrenceOf(key).filter(one -> !one.start().toLocalDate().isBefore(target.target().from()))
                .orElseThrow(() -> new NotFound("error.notFound.date"));
        String zone = target.target().zone();
        LocalDateTime wall = due.start().toLocalDateTime();
        return new DateExplanation(Origin.PLANNED, DateWords.due(key, wall, zone), DateWords.others(key, wall), scheduleId, null, key,
                due.covers().stream().map(one -> new CoveredDate(scheduleId, one)).toList(), zone, wall, due.instant(),
                planned.explain(scheduleId, equipmentId, key));
    }

    private DateExplanation bySchedule(ActivityDetail detail, List<Step> steps, List<CoveredDate> covers) {
        Object[] source = (Object[]) em.createNativeQuery("select a.plan_version_id, v.content ->> 'zone' from activity a"
                + " left join plan_version v on v.id = a.plan_version_id where a.id = :id").setParameter("id", detail.row().id()).getSingleResult();
        String zone = source[1] == null ? detail.row().zone() : (String) source[1];
        LocalDateTime due = due(detail, zone);
        LocalDate given = steps.stream().map(Step::after).reduce(null, (before, after) -> after == null ? before : after);
        steps.addAll(DateWords.moves(activities.listTimeline(detail.row().id()), given, due.toLocalDate()));
        return new DateExplanation(Origin.SCHEDULE, DateWords.due(detail.dueKey(), due, zone), DateWords.others(detail.dueKey(), due),
                detail.row().scheduleId(), source[0] == null ? null : ((Number) source[0]).longValue(), detail.dueKey(), covers, zone, due, detail.row().scheduledStart(), steps);
    }

    private DateExplanation byHand(ActivityDetail detail, List<CoveredDate> covers) {
        String zone = detail.row().zone();
        LocalDateTime due = due(detail, zone);
        List<Step> steps = new ArrayList<>(DateWords.moves(activities.listTimeline(detail.row().id()), null, due.toLocalDate()));
        steps.addAll(DateWords.standsFor(covers));
        LocalDate made = LocalDate.ofInstant(detail.createdAt(), ZoneId.of(zone));
        return new DateExplanation(Origin.HAND, DateWords.due(null, due, zone), DateWords.byHand(detail, made), null, null, null, covers, zone, due,
                detail.row().scheduledStart(), steps);
    }

    private static LocalDateTime due(ActivityDetail detail, String zone) {
        return LocalDateTime.ofInstant(detail.row().scheduledStart(), ZoneId.of(zone));
    }

    private List<CoveredDate> covers(Long activityId) {
        List<?> rows = em.createNativeQuery("select schedule_id, due_key from occurrence_key where activity_id = :id order by due_key, schedule_id")
                .setParameter("id", activityId).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new CoveredDate(((Number) row[0]).longValue(),
                row[1] instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) row[1])).toList();
    }
}
