package org.maintenancedashboard.schedule.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Checks;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.equipment.Equipment;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.schedule.Mode;
import org.maintenancedashboard.schedule.Schedule;
import org.maintenancedashboard.schedule.lease.GenerationLease;
import org.maintenancedashboard.security.Sites;

/** What people decide about single dates before work is made of them: to move one, to cancel it, to take that back. */
@Stateless
public class Decisions {

    /** How far a date may be moved, in days from its key; as far as roll and freeze look. */
    public static final int MOST_DAYS = 366;

    private static final String FROM = " from OccurrenceDecision d join Equipment e on e.id = d.equipmentId join e.location p join Location l on l.id = p.siteId"
            + " join Schedule s on s.id = d.scheduleId where d.scheduleId = :schedule and (:all = true or l.id in :sites)";
    private static final String ROW = "select new org.maintenancedashboard.schedule.decision.DecisionRow(d.scheduleId, "
            + "new org.maintenancedashboard.common.Ref(e.id, e.name), d.dueKey, d.plannedFor, d.movedTo, coalesce(s.zone, l.zone), d.decidedBy, d.decidedAt,"
            + " d.reason, d.version, case when exists (select 1 from Activity a where a.scheduleId = d.scheduleId and a.equipment = e"
            + " and a.dueKey = d.dueKey) then true else false end)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DatePlans plans;

    @Inject
    private GenerationLease lease;

    @Inject
    private Sites sites;

    @Inject
    private Checks checks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditLog audit;

    /** What was decided about dates of a schedule, the latest dates first. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public Page<DecisionRow> page(SiteScope scope, Long scheduleId, PageRequest request) {
        List<DecisionRow> rows = scoped(ROW + FROM + " order by d.plannedFor desc, e.sortKey", DecisionRow.class, scope, scheduleId)
                .setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        return new Page<>(rows, scoped("select count(d)" + FROM, Long.class, scope, scheduleId).getSingleResult(), request.page(), request.size());
    }

    /** What was decided about one date, if anything was. */
    @RolesAllowed({Permissions.MAINTENANCE_VIEW, Permissions.CALENDAR_VIEW})
    public Optional<DecisionRow> find(DateKey date) {
        return scoped(ROW + FROM + " and d.equipmentId = :equipment and d.dueKey = :key", DecisionRow.class, SiteScope.everything(), date.scheduleId())
                .setParameter("equipment", date.equipmentId()).setParameter("key", date.key()).getResultStream().findFirst();
    }

    /** The date that an address names; refused where its key is no local date-time. */
    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public DateKey read(Long scheduleId, Long equipmentId, String key) {
        try {
            return new DateKey(scheduleId, equipmentId, LocalDateTime.parse(key));
        } catch (DateTimeException unreadable) {
            throw new Invalid("key", "error.date.unreadable", key);
        }
    }

    /** One planned date; refused where work was made of it already. */
    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public DateDetail get(DateKey date) {
        DatePlan plan = plans.get(date);
        Occurrence occurrence = plan.get(date.key());
        Schedule schedule = em.find(Schedule.class, date.scheduleId());
        DecisionRow decided = find(date).orElse(null);
        LocalDateTime start = decided == null || decided.isCancelled() ? occurrence.start().toLocalDateTime() : decided.movedTo();
        String title = schedule.getActivityType().getName() + " - " + em.find(Equipment.class, date.equipmentId()).getName();
        return new DateDetail(date, title, start, plan.snapshot().zone(), schedule.getEquipment() != null && schedule.getMode() != Mode.FLOATING, decided);
    }

    /** Moves or cancels one date. A decision that somebody made in the meantime is not overwritten: the draft says which one it saw. */
    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public DecisionRow decide(DateKey date, DecisionDraft draft) {
        lease.standStill();
        DatePlan plan = plans.get(date);
        Occurrence occurrence = plan.get(date.key());
        DateKey own = new DateKey(date.scheduleId(), date.equipmentId(), occurrence.key());
        DecisionRow before = find(own).orElse(null);
        OccurrenceDecision decision = seen(own, draft.getVersion());
        checks.require(draft);
        LocalDateTime to = target(draft, plan, occurrence);
        decision.put(occurrence.start().toLocalDateTime(), to);
        decision.sign(caller.name(), clock.instant(), draft.getReason().strip());
        em.persist(decision);
        plans.open(own, occurrence.covers());
        if (to == null) {
            plans.close(own, occurrence);
        }
        em.flush();
        DecisionRow after = find(own).orElseThrow();
        audit.record(to == null ? "dateCancelled" : "dateMoved", "schedule", own.scheduleId(), before, after);
        return after;
    }

    /** Takes a decision back: the date is again what the schedule makes of it. */
    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public void remove(DateKey date, Integer version) {
        lease.standStill();
        DecisionRow before = find(date).orElseThrow(() -> new NotFound("error.notFound.decision"));
        OccurrenceDecision decision = stored(date).orElseThrow();
        decision.requireVersion(version);
        if (plans.made(date).contains(date.key())) {
            throw new Conflict("error.occurrence.made");
        }
        em.remove(decision);
        em.flush();
        plans.open(date, plans.covers(date));
        audit.record("dateRestored", "schedule", date.scheduleId(), before);
    }

    /** The decision to change: a new one where the caller saw none and there is none. */
    private OccurrenceDecision seen(DateKey date, Integer version) {
        OccurrenceDecision decision = stored(date).orElse(null);
        if (decision == null) {
            if (version != null) {
                throw new Conflict(Conflict.STALE);
            }
            return new OccurrenceDecision(date.scheduleId(), date.equipmentId(), date.key());
        }
        if (version == null) {
            throw Conflict.stale(decision.getVersion());
        }
        decision.requireVersion(version);
        return decision;
    }

    private LocalDateTime target(DecisionDraft draft, DatePlan plan, Occurrence occurrence) {
        LocalDateTime to = draft.getMovedTo();
        if (draft.isCancelled() == (to != null)) {
            throw new Invalid("movedTo", "error.occurrence.what");
        }
        if (to == null) {
            return null;
        }
        LocalDate today = LocalDate.now(clock.withZone(plan.zone()));
        LocalDate first = plan.activeFrom().isAfter(today) ? plan.activeFrom() : today;
        if (to.toLocalDate().isBefore(first)) {
            throw new Invalid("movedTo", "error.occurrence.past", first.toString());
        }
        if (Math.abs(ChronoUnit.DAYS.between(occurrence.key().toLocalDate(), to.toLocalDate())) > MOST_DAYS) {
            throw new Invalid("movedTo", "error.occurrence.far", MOST_DAYS);
        }
        return to.truncatedTo(ChronoUnit.SECONDS);
    }

    private Optional<OccurrenceDecision> stored(DateKey date) {
        return em.createQuery("select d from OccurrenceDecision d where d.scheduleId = :schedule and d.equipmentId = :equipment and d.dueKey = :key",
                OccurrenceDecision.class).setParameter("schedule", date.scheduleId()).setParameter("equipment", date.equipmentId())
                .setParameter("key", date.key()).getResultStream().findFirst();
    }

    private <T> TypedQuery<T> scoped(String query, Class<T> type, SiteScope scope, Long scheduleId) {
        SiteScope seen = sites.within(scope);
        return em.createQuery(query, type).setParameter("schedule", scheduleId).setParameter("all", seen.all()).setParameter("sites", seen.siteIds());
    }
}
