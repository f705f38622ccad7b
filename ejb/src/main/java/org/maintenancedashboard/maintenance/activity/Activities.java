package org.maintenancedashboard.maintenance.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

    /** No path: every path begins with a name. */
    private static final String NOWHERE = "/";

    private static final String ROW =
            "select new org.maintenancedashboard.maintenance.activity.ActivityRow(" + ActivityRow.COLUMNS + ")" + ActivityRow.FROM;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Sites sites;

    public Page<ActivityRow> page(SiteScope scope, ActivityFilter filter, PageRequest request) {
        List<ActivityRow> rows = query(scope, filter).query(em, ROW, SORTING.orderBy(request), ActivityRow.class)
                .setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        return new Page<>(rows, count(scope, filter), request.page(), request.size());
    }

    /** How many activities a filter leaves. */
    public long count(SiteScope scope, ActivityFilter filter) {
        return query(scope, filter).query(em, "select count(a)" + ActivityRow.FROM, "", Long.class).getSingleResult();
    }

    /** The activities a filter leaves by start, at most {@code limit}. */
    public List<ActivityRow> list(SiteScope scope, ActivityFilter filter, int limit) {
        return query(scope, filter).query(em, ROW, " order by a.scheduledStart, a.id", ActivityRow.class).setMaxResults(limit).getResultList();
    }

    /** One activity within the caller's sites. */
    public ActivityDetail get(Long id) {
        ActivityRow row = em.createQuery(ROW + " where a.id = :id", ActivityRow.class).setParameter("id", id).getResultStream()
                .filter(found -> sites.scope().contains(found.siteId())).findFirst()
                .orElseThrow(() -> new NotFound("error.notFound.activity"));
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

    private ActivityQuery query(SiteScope asked, ActivityFilter filter) {
        return new ActivityQuery(sites.within(asked), filter, clock.instant(), path(filter.locationId()));
    }

    private String path(Long locationId) {
        if (locationId == null) {
            return null;
        }
        return em.createQuery("select l.path from Location l where l.id = :id", String.class).setParameter("id", locationId)
                .getResultStream().findFirst().orElse(NOWHERE);
    }
}
