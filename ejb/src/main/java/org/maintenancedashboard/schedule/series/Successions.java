package org.maintenancedashboard.schedule.series;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Checks;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.recurrence.InvalidRule;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Rule;
import org.maintenancedashboard.recurrence.series.Following;
import org.maintenancedashboard.recurrence.series.Succession;
import org.maintenancedashboard.schedule.Mode;
import org.maintenancedashboard.schedule.Schedule;
import org.maintenancedashboard.schedule.ScheduleDraft;
import org.maintenancedashboard.schedule.ScheduleRow;
import org.maintenancedashboard.schedule.Schedules;
import org.maintenancedashboard.schedule.decision.DateKey;
import org.maintenancedashboard.schedule.decision.DatePlans;
import org.maintenancedashboard.schedule.lease.GenerationLease;

/** "This and following": ends a schedule before one of its dates and lets another go on in its place. */
@Stateless
public class Successions {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Schedules schedules;

    @Inject
    private DatePlans plans;

    @Inject
    private Carrying carrying;

    @Inject
    private GenerationLease lease;

    @Inject
    private Checks checks;

    @Inject
    private Clock clock;

    @Inject
    private AuditLog audit;

    /** The schedules of a series in their order; only the schedule itself where it is in none. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public List<SeriesRow> list(SiteScope scope, Long scheduleId) {
        schedules.get(scope, scheduleId);
        return em.createQuery("select new org.maintenancedashboard.schedule.series.SeriesRow(s.id, s.startsAt, s.recurrence,"
                + " case when s.series.succeeded = true then false else true end) from Schedule s"
                + " where s.id = :id or s.series.seriesId = (select o.series.seriesId from Schedule o where o.id = :id) order by s.startsAt, s.id", SeriesRow.class)
                .setParameter("id", scheduleId).setMaxResults(PageRequest.MAX_SIZE).getResultList();
    }

    /** Changes a schedule from one of its dates on; answers the id of the one that goes on. */
    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public Long succeed(Long scheduleId, SuccessorDraft draft) {
        lease.standStill();
        ScheduleRow row = schedules.get(SiteScope.everything(), scheduleId);
        requireOwn(row);
        Schedule schedule = em.find(Schedule.class, scheduleId);
        schedule.requireVersion(draft.getVersion());
        checks.require(draft);
        DateKey date = new DateKey(scheduleId, row.equipment().id(), draft.getKey());
        Plan plan = plans.plan(date);
        Succession succession = succession(plan, draft);
        requireAhead(plan, draft);
        carrying.requireNotStarted(date);
        schedule.end(succession.before().map(before -> before.rule().text()));
        em.flush();
        ScheduleDraft next = ScheduleDraft.of(row);
        next.setStartsAt(draft.getStartsAt());
        next.setRecurrence(succession.after().rule().text());
        next.setInvalidDates(succession.after().invalidDates().name());
        Long successorId = schedules.follow(scheduleId, next);
        int carried = carrying.carry(new SeriesChange(date, succession, draft.getReason().strip()), successorId);
        audit.record("succeeded", "schedule", scheduleId, row, Map.of("from", draft.getKey().toString(), "successor", successorId, "carried", carried,
                "reason", draft.getReason().strip()));
        return successorId;
    }

    private static void requireOwn(ScheduleRow row) {
        if (row.equipment() == null) {
            throw new Conflict("error.succession.shared");
        }
        if (row.mode() == Mode.FLOATING) {
            throw new Conflict("error.succession.floating");
        }
    }

    private static Succession succession(Plan plan, SuccessorDraft draft) {
        LocalDateTime start = draft.getStartsAt();
        boolean same = draft.getRecurrence() == null || draft.getRecurrence().isBlank();
        try {
            Rule rule = same ? Following.rule(plan.rule(), draft.getKey().toLocalDate(), start.toLocalDate()) : Rule.parse(draft.getRecurrence());
            Succession succession = Succession.at(plan, draft.getKey(), start, rule);
            if (!succession.after().checked().keyOf(1).filter(start::equals).isPresent()) {
                throw new Invalid("startsAt", "error.succession.start", succession.after().describe());
            }
            return succession;
        } catch (InvalidRule refused) {
            throw new Invalid(refused.field(), refused.getMessage());
        }
    }

    /** Neither the date nor its new place may have passed. */
    private void requireAhead(Plan plan, SuccessorDraft draft) {
        LocalDate today = LocalDate.now(clock.withZone(plan.zone()));
        if (draft.getStartsAt().toLocalDate().isBefore(today)) {
            throw new Invalid("startsAt", "error.occurrence.past", today.toString());
        }
        if (draft.getKey().toLocalDate().isBefore(today)) {
            throw new Invalid("key", "error.succession.past");
        }
    }
}
