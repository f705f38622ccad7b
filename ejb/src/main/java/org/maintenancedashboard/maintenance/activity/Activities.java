package org.maintenancedashboard.maintenance.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.common.Sorting;
import org.maintenancedashboard.security.Sites;

/** Finds activities. */
@Stateless
@RolesAllowed(Permissions.MAINTENANCE_VIEW)
public class Activities {

    /** What the list may be sorted by; the earliest end first where nothing is said. */
    public static final Sorting SORTING = new Sorting(Map.of("scheduledStart", "a.scheduledStart", "scheduledEnd", "a.scheduledEnd",
            "title", "lower(a.title)", "status", "a.status", "equipment", "e.sortKey", "activityType", "lower(t.name)", "location",
            "l.sortPath", "actualEnd", "a.actualEnd", "createdAt", "a.createdAt", "priority",
            "case a.priority when 'critical' then 4 when 'high' then 3 when 'medium' then 2 else 1 end"), "a.scheduledEnd, a.id");

    private static final String ROW =
            "select new org.maintenancedashboard.maintenance.activity.ActivityRow(" + ActivityRow.COLUMNS + ")" + ActivityRow.FROM;

    private static final String FILTER = """
             where (:all = true or l.siteId in :sites) and a.status in :statuses
            and (:overdue is null or (case when a.scheduledEnd < :now and a.status in :open then true else false end) = :overdue)
            and (:priority is null or a.priority = :priority) and (:equipmentId is null or e.id = :equipmentId)
            and (:typeId is null or t.id = :typeId) and (:scheduleId is null or a.scheduleId = :scheduleId)
            and (:personId is null or (:personId = 0 and u.id is null) or u.id = :personId)
            and (:path = '' or l.path = :path or l.path like concat(:path, ' > %'))
            and a.scheduledEnd >= :from and a.scheduledStart < :to
            and (:q = '' or lower(a.title) like concat('%', :q, '%') or lower(e.name) like concat('%', :q, '%') or lower(e.assetTag) like concat('%', :q, '%'))""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Sites sites;

    public Page<ActivityRow> page(SiteScope scope, ActivityFilter filter, PageRequest request) {
        List<ActivityRow> rows = filtered(ROW + FILTER + SORTING.orderBy(request), ActivityRow.class, scope, filter)
                .setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        return new Page<>(rows, count(scope, filter), request.page(), request.size());
    }

    /** How many activities a filter leaves. */
    public long count(SiteScope scope, ActivityFilter filter) {
        return filtered("select count(a)" + ActivityRow.FROM + FILTER, Long.class, scope, filter).getSingleResult();
    }

    /** The activities a filter leaves by start, at most {@code limit}. */
    public List<ActivityRow> list(SiteScope scope, ActivityFilter filter, int limit) {
        return filtered(ROW + FILTER + " order by a.scheduledStart, a.id", ActivityRow.class, scope, filter).setMaxResults(limit).getResultList();
    }

    /** One activity within the caller's sites. */
    public ActivityDetail get(Long id) {
        ActivityRow row = filtered(ROW + FILTER + " and a.id = :id", ActivityRow.class, SiteScope.everything(), ActivityFilter.any())
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new NotFound("error.notFound.activity"));
        return em.createQuery("""
                select new org.maintenancedashboard.maintenance.activity.ActivityDetail(a.version, a.description, a.dueKey, a.deenergizationRequired,
                  a.requiredStatus, coalesce(a.toolsRequired, t.toolsRequired), coalesce(a.partsRequired, t.partsRequired),
                  coalesce(a.safetyNotes, t.safetyNotes), a.completionNotes, a.nextDueDate, a.createdAt, a.createdBy, a.updatedAt, a.updatedBy)
                from Activity a join a.activityType t where a.id = :id""", ActivityDetail.class).setParameter("id", id).getSingleResult().of(row);
    }

    /** What happened to an activity, newest first; its making is derived from its stamps. */
    public List<TimelineRow> listTimeline(Long id) {
        get(id);
        return em.createQuery("""
                select new org.maintenancedashboard.maintenance.activity.TimelineRow(e.id, e.entryType, e.title, e.description, e.createdAt, e.createdBy)
                from TimelineEntry e where e.activityId = :id order by e.createdAt desc, e.id desc""", TimelineRow.class)
                .setParameter("id", id).getResultList();
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> type, SiteScope asked, ActivityFilter filter) {
        SiteScope scope = sites.within(asked);
        Set<ActivityStatus> statuses = filter.statuses().isEmpty() ? EnumSet.allOf(ActivityStatus.class) : filter.statuses();
        return em.createQuery(query, type).setParameter("all", scope.all()).setParameter("sites", scope.siteIds())
                .setParameter("statuses", statuses).setParameter("overdue", filter.overdue()).setParameter("now", clock.instant())
                .setParameter("open", ActivityStatus.OPEN).setParameter("priority", filter.priority())
                .setParameter("equipmentId", filter.equipmentId()).setParameter("typeId", filter.activityTypeId())
                .setParameter("scheduleId", filter.scheduleId()).setParameter("personId", filter.assignedTo())
                .setParameter("path", path(filter.locationId())).setParameter("from", filter.earliest()).setParameter("to", filter.latest())
                .setParameter("q", filter.q());
    }

    private String path(Long locationId) {
        if (locationId == null) {
            return "";
        }
        return em.createQuery("select l.path from Location l where l.id = :id", String.class).setParameter("id", locationId)
                .getResultStream().findFirst().orElse("\u0000");
    }
}
