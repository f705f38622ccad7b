package org.maintenancedashboard.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Checks;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.common.Sorting;
import org.maintenancedashboard.maintenance.type.ActivityType;
import org.maintenancedashboard.recurrence.Decision;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.schedule.plan.StoredDecisions;
import org.maintenancedashboard.schedule.generation.GenerationLedger;
import org.maintenancedashboard.schedule.generation.TargetKey;
import org.maintenancedashboard.schedule.plan.SiteCalendars;
import org.maintenancedashboard.schedule.plan.SiteDays;
import org.maintenancedashboard.security.Sites;

/** The schedules: kept, listed with their next date, made inactive instead of deleted once they have made work. */
@Stateless
public class Schedules {

    /** What the list may be sorted by. */
    public static final Sorting SORTING = new Sorting(Map.of("activityType", "lower(t.name)", "equipment", "lower(e.name)",
            "equipmentCategory", "lower(c.name)", "site", "lower(st.name)", "startsAt", "s.startsAt", "leadDays", "s.leadDays", "active",
            "s.active"), "lower(t.name), s.id");

    private static final Long EVERY_SITE = 0L;
    private static final String FROM = """
            from Schedule s join s.activityType t left join s.equipment e left join e.location l left join Location es on es.id = l.siteId
            left join s.equipmentCategory c left join s.site st left join s.assignedTo a
            where (:all = true or (e is null and st is null) or l.siteId in :sites or st.id in :sites)
            """;
    private static final String FILTER = """
             and (:equipmentId is null or e.id = :equipmentId) and (:categoryId is null or c.id = :categoryId)
             and (:typeId is null or t.id = :typeId) and (:siteId is null or st.id = :siteId or l.siteId = :siteId)
             and (:active is null or s.active = :active)
             and (lower(t.name) like :pattern escape '!' or lower(e.name) like :pattern escape '!' or lower(c.name) like :pattern escape '!')
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sites sites;

    @Inject
    private AuditLog audit;

    @Inject
    private Checks checks;

    @Inject
    private Clock clock;

    @Inject
    private SiteCalendars calendars;

    @Inject
    private GenerationLedger ledger;

    /** Schedules that concern the scope's sites: restricted to one of them, for equipment on them, or for every site. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public Page<ScheduleRow> page(SiteScope scope, ScheduleFilter filter, PageRequest request) {
        List<ScheduleRow> rows = planned(filtered(ScheduleRow.QUERY + FROM + FILTER + SORTING.orderBy(request), ScheduleRow.class, scope, filter)
                .setFirstResult(request.first()).setMaxResults(request.size()).getResultList());
        long total = filtered("select count(s) " + FROM + FILTER, Long.class, scope, filter).getSingleResult();
        return new Page<>(rows, total, request.page(), request.size());
    }

    /** One schedule; not found where it lies outside the scope. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public ScheduleRow get(SiteScope scope, Long id) {
        return planned(scoped(ScheduleRow.QUERY + FROM + " and s.id = :id", ScheduleRow.class, scope).setParameter("id", id).getResultList()).stream()
                .findFirst().orElseThrow(Schedules::notFound);
    }

    /** How many pieces of equipment in the scope the schedule really applies to. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public long countTargets(SiteScope scope, Long id) {
        SiteScope seen = sites.within(scope);
        return ((Number) em.createNativeQuery("select count(*) from effective_schedule where schedule_id = :id and (:all or site_id in (:sites))")
                .setParameter("id", id).setParameter("all", seen.all()).setParameter("sites", seen.siteIds()).getSingleResult()).longValue();
    }

    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public Long create(ScheduleDraft draft) {
        return follow(null, draft);
    }

    /** Makes the schedule that goes on in place of one that was ended (or of none). */
    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public Long follow(Long endedId, ScheduleDraft draft) {
        checks.require(draft);
        References references = new References(em, sites.scope(), draft);
        Schedule schedule = new Schedule(references.activityType(), draft.getStartsAt(), LocalDate.now(clock));
        Optional.ofNullable(endedId).ifPresent(id -> schedule.getSeries().follow(id, em.find(Schedule.class, id).getSeries()));
        apply(draft, references, schedule);
        em.persist(schedule);
        em.flush();
        audit.record("created", "schedule", schedule.getId(), null, get(sites.scope(), schedule.getId()));
        return schedule.getId();
    }

    /** Stores a changed schedule; what was generated before stays as it is. */
    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public void save(ScheduleDraft draft) {
        Schedule schedule = writable(draft.getId());
        schedule.requireVersion(draft.getVersion());
        if (schedule.getSeries().isSucceeded()) {
            throw new Conflict("error.schedule.succeeded");
        }
        checks.require(draft);
        ScheduleRow before = get(sites.scope(), draft.getId());
        apply(draft, new References(em, sites.scope(), draft), schedule);
        em.flush();
        audit.record("updated", "schedule", schedule.getId(), before, get(sites.scope(), schedule.getId()));
    }

    /** Deletes a schedule that never made work; one that did becomes inactive. Answers whether it is gone. */
    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public boolean delete(Long id, Integer version) {
        Schedule schedule = writable(id);
        schedule.requireVersion(version);
        ScheduleRow before = get(sites.scope(), id);
        boolean used = (Boolean) em.createNativeQuery("select exists(select from occurrence_key where schedule_id = :id)"
                + " or exists(select from activity where schedule_id = :id)", Boolean.class).setParameter("id", id).getSingleResult();
        if (used) {
            schedule.activate(false);
        } else {
            em.remove(schedule);
        }
        em.flush();
        if (!used && schedule.getSeries().getPredecessorId() != null) {
            em.find(Schedule.class, schedule.getSeries().getPredecessorId()).getSeries().becomeCurrent();
            em.flush();
        }
        audit.record(used ? "deactivated" : "deleted", "schedule", id, before);
        return !used;
    }

    private void apply(ScheduleDraft draft, References references, Schedule schedule) {
        ActivityType type = references.activityType();
        schedule.doing(type);
        schedule.target(references.equipment(type), references.category(type), references.site());
        Timing timing = draft.timing();
        if (timing.repeats()) {
            Plans.of(timing, ZoneOffset.UTC, SiteDays.OPEN);
        }
        schedule.anchor(timing.startsAt(), timing.zone());
        schedule.repeat(timing.recurrence(), Plans.invalidDates(timing.invalidDates()), draft.getMode());
        schedule.generate(draft.getLeadDays(), draft.getActiveFrom() == null ? schedule.getActiveFrom() : draft.getActiveFrom());
        schedule.adjust(timing.adjustments());
        schedule.nest(draft.place());
        schedule.accept(draft.getCompletionWindow());
        schedule.late(draft.getCatchUp(), draft.getOpenPredecessor());
        schedule.make(draft.getPriority() == null ? type.getDefaultPriority() : draft.getPriority(), draft.getDurationHours(),
                references.assignedTo());
        schedule.activate(draft.isActive());
    }

    /** Adds rule and next date to rows; the days of a site and what people decided are read once for all of them. */
    private List<ScheduleRow> planned(List<ScheduleRow> rows) {
        Map<Long, SiteDays> days = new HashMap<>();
        StoredDecisions decisions = ledger.readDecisions(rows.stream().map(Schedules::target).flatMap(Optional::stream).toList());
        return rows.stream().map(row -> row.timing().repeats() ? planned(row, days.computeIfAbsent(
                row.calendarSiteId() == null ? EVERY_SITE : row.calendarSiteId(), site -> calendars.get(site.equals(EVERY_SITE) ? null : site)),
                target(row).map(decisions::of).orElse(List.of())) : row).toList();
    }

    /** The one target of a schedule that is not shared. */
    private static Optional<TargetKey> target(ScheduleRow row) {
        return Optional.ofNullable(row.equipment()).map(one -> new TargetKey(row.id(), one.id()));
    }

    private ScheduleRow planned(ScheduleRow row, SiteDays days, List<Decision> decisions) {
        ZoneId zone = row.zone() == null ? ZoneOffset.UTC : ZoneId.of(row.zone());
        LocalDate today = LocalDate.now(clock.withZone(zone));
        LocalDate from = row.activeFrom().isAfter(today) ? row.activeFrom() : today;
        Plan plan = Plans.of(row.timing(), zone, days).decided(decisions);
        List<Occurrence> next = row.active() ? plan.next(from, 1) : List.of();
        return row.planned(plan.describe(), next.isEmpty() ? null : next.get(0).start().toLocalDate());
    }

    /** A schedule the caller may change: one for every site needs all sites. */
    private Schedule writable(Long id) {
        Schedule schedule = id == null ? null : em.find(Schedule.class, id);
        if (schedule == null) {
            throw notFound();
        }
        SiteScope scope = sites.scope();
        Long siteId = schedule.siteId();
        if (siteId == null) {
            References.requireAllSites(scope);
        } else if (!scope.contains(siteId)) {
            throw notFound();
        }
        return schedule;
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> type, SiteScope scope, ScheduleFilter filter) {
        return scoped(query, type, scope).setParameter("equipmentId", filter.equipmentId()).setParameter("categoryId", filter.equipmentCategoryId())
                .setParameter("typeId", filter.activityTypeId()).setParameter("siteId", filter.siteId()).setParameter("active", filter.active())
                .setParameter("pattern", filter.pattern());
    }

    private <T> TypedQuery<T> scoped(String query, Class<T> type, SiteScope scope) {
        SiteScope seen = sites.within(scope);
        return em.createQuery(query, type).setParameter("all", seen.all()).setParameter("sites", seen.siteIds());
    }

    private static NotFound notFound() {
        return new NotFound("error.notFound.schedule");
    }
}
