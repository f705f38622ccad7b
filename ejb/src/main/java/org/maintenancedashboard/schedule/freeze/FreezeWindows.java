package org.maintenancedashboard.schedule.freeze;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Checks;
import org.maintenancedashboard.common.Denied;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.common.Sorting;
import org.maintenancedashboard.location.Location;
import org.maintenancedashboard.security.Sites;

/** The freeze windows of the sites and of all of them together. */
@Stateless
public class FreezeWindows {

    /** What the list may be sorted by. */
    public static final Sorting SORTING = new Sorting(Map.of("name", "lower(f.name)", "site", "l.sortPath", "from", "coalesce(f.fromDay, '99'), f.fromAt"),
            "coalesce(f.fromDay, '99'), f.fromAt, f.id");

    private static final String ROW = "select new org.maintenancedashboard.schedule.freeze.FreezeWindowRow(f.id, f.version, l.id, l.name, f.name,"
            + " f.fromAt, f.toAt, f.fromDay, f.toDay) ";
    private static final String FROM = "from FreezeWindow f left join f.site l where (l is null or :all = true or l.id in :sites)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sites sites;

    @Inject
    private Checks checks;

    @Inject
    private AuditLog audit;

    /** The freezes of the scope's sites and those for every site; yearly ones first, in the order of their beginning. */
    @RolesAllowed({Permissions.CALENDAR_VIEW, Permissions.MAINTENANCE_VIEW})
    public Page<FreezeWindowRow> page(SiteScope scope, PageRequest request) {
        List<FreezeWindowRow> rows = scoped(ROW + FROM + SORTING.orderBy(request), FreezeWindowRow.class, scope)
                .setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        return new Page<>(rows, scoped("select count(f) " + FROM, Long.class, scope).getSingleResult(), request.page(), request.size());
    }

    @RolesAllowed({Permissions.CALENDAR_VIEW, Permissions.MAINTENANCE_VIEW})
    public FreezeWindowRow get(Long id) {
        return scoped(ROW + FROM + " and f.id = :id", FreezeWindowRow.class, SiteScope.everything()).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(FreezeWindows::notFound);
    }

    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public Long create(FreezeWindowDraft draft) {
        checks.require(draft);
        FreezeWindow window = new FreezeWindow(site(draft), draft.freeze());
        em.persist(window);
        em.flush();
        audit.record("created", "freezeWindow", window.getId(), null, get(window.getId()));
        return window.getId();
    }

    /** Stores a changed freeze; work already made stays where it is. */
    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public void save(FreezeWindowDraft draft) {
        FreezeWindow window = writable(draft.getId());
        window.requireVersion(draft.getVersion());
        checks.require(draft);
        FreezeWindowRow before = get(draft.getId());
        window.at(site(draft));
        window.last(draft.freeze());
        em.flush();
        audit.record("updated", "freezeWindow", draft.getId(), before, get(draft.getId()));
    }

    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public void delete(Long id, Integer version) {
        FreezeWindow window = writable(id);
        window.requireVersion(version);
        audit.record("deleted", "freezeWindow", id, get(id));
        em.remove(window);
        em.flush();
    }

    private FreezeWindow writable(Long id) {
        FreezeWindow window = id == null ? null : em.find(FreezeWindow.class, id);
        if (window == null || window.getSite() != null && !sites.scope().contains(window.getSite().getId())) {
            throw notFound();
        }
        if (window.getSite() == null && !sites.scope().all()) {
            throw new Denied("error.freeze.allSites");
        }
        return window;
    }

    /** The draft's site, or null for every site. */
    private Location site(FreezeWindowDraft draft) {
        if (draft.getSiteId() == null) {
            if (!sites.scope().all()) {
                throw new Invalid("siteId", "error.freeze.siteRequired");
            }
            return null;
        }
        Location site = em.find(Location.class, draft.getSiteId());
        if (site == null || !site.getId().equals(site.getSiteId()) || !sites.scope().contains(site.getId())) {
            throw new Invalid("siteId", "error.reference.unknown");
        }
        return site;
    }

    private <T> TypedQuery<T> scoped(String query, Class<T> type, SiteScope scope) {
        SiteScope seen = sites.within(scope);
        return em.createQuery(query, type).setParameter("all", seen.all()).setParameter("sites", seen.siteIds());
    }

    private static NotFound notFound() {
        return new NotFound("error.notFound.freezeWindow");
    }
}
