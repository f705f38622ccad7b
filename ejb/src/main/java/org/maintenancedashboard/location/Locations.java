package org.maintenancedashboard.location;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Checks;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.common.Sorting;

/** The tree of sites and what lies below them. The scope given must be the caller's own, narrowed or not. */
@Stateless
public class Locations {

    /** What the list may be sorted by; in the order of the tree where nothing is said. */
    public static final Sorting SORTING = new Sorting(Map.of("name", "l.sortPath", "path", "l.sortPath", "site", "s.sortPath", "depth", "l.depth",
            "customer", "lower(c.name)", "active", "l.active", "createdAt", "l.createdAt"), "l.sortPath, l.id");

    private static final int MOST = 10_000;
    private static final String SCOPED = " where (:all = true or l.siteId in :sites)";
    private static final String FILTER = SCOPED + " and (:parentId is null or l.parent.id = :parentId)"
            + " and (:siteId is null or l.siteId = :siteId) and (:depth is null or l.depth = :depth)"
            + " and (:active is null or l.active = :active) and locate(:text, lower(l.path)) > 0";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditLog audit;

    @Inject
    private Checks checks;

    @RolesAllowed(Permissions.EQUIPMENT_VIEW)
    public Page<LocationRow> page(SiteScope scope, LocationFilter filter, PageRequest request) {
        List<LocationRow> rows = filtered(LocationRow.QUERY + LocationRow.FROM + FILTER + SORTING.orderBy(request), LocationRow.class, scope, filter)
                .setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        long total = filtered("select count(l) from Location l" + FILTER, Long.class, scope, filter).getSingleResult();
        return new Page<>(rows, total, request.page(), request.size());
    }

    /** The active sites of the scope in natural order, at most 10,000. */
    @RolesAllowed(Permissions.EQUIPMENT_VIEW)
    public List<SiteRow> listSites(SiteScope scope) {
        return scoped("select new org.maintenancedashboard.location.SiteRow(l.id, l.name, l.zone,"
                + " (select count(k) from Location k where k.parent = l and k.active = true)) from Location l"
                + SCOPED + " and l.parent is null and l.active = true order by l.sortPath", SiteRow.class, scope).setMaxResults(MOST).getResultList();
    }

    /** Every location of the scope, parents before children, siblings in natural order; at most 10,000. */
    @RolesAllowed(Permissions.EQUIPMENT_VIEW)
    public List<TreeRow> listTree(SiteScope scope) {
        return scoped("select new org.maintenancedashboard.location.TreeRow(l.id, p.id, l.siteId, l.name, l.active) from Location l left join l.parent p"
                + SCOPED + " order by l.sortPath", TreeRow.class, scope).setMaxResults(MOST).getResultList();
    }

    /** One location; not found where it lies outside the scope. */
    @RolesAllowed(Permissions.EQUIPMENT_VIEW)
    public LocationDetail get(SiteScope scope, Long id) {
        LocationRow row = scoped(LocationRow.QUERY + LocationRow.FROM + SCOPED + " and l.id = :id", LocationRow.class, scope).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(Locations::notFound);
        Location stored = stored(id);
        return LocationDetail.of(row, stored, em.find(Location.class, row.site().id()).getZone(), effectiveCustomer(stored));
    }

    @RolesAllowed({Permissions.SITE_MAP_WRITE, Permissions.SETTINGS_MANAGE})
    public Long create(SiteScope scope, LocationDraft draft) {
        checks.require(draft);
        Placing placing = new Placing(em, scope, draft);
        Location place = draft.getParentId() == null ? Location.site(draft.getName(), placing.zone()) : Location.below(placing.parent(), draft.getName());
        placing.apply(place);
        em.persist(place);
        em.flush();
        audit.record("created", "location", place.getId(), null, get(SiteScope.everything(), place.getId()));
        return place.getId();
    }

    /** Stores a changed location; another parent moves it with all that lies below. */
    @RolesAllowed({Permissions.SITE_MAP_WRITE, Permissions.SETTINGS_MANAGE})
    public void save(SiteScope scope, LocationDraft draft) {
        LocationDetail before = get(scope, draft.getId());
        Location place = stored(draft.getId());
        place.requireVersion(draft.getVersion());
        checks.require(draft);
        Placing placing = new Placing(em, scope, draft);
        placing.move(place);
        place.rename(draft.getName());
        placing.apply(place);
        em.flush();
        audit.record("updated", "location", place.getId(), before, get(SiteScope.everything(), place.getId()));
    }

    /** Deletes a location that holds neither equipment nor other locations. */
    @RolesAllowed({Permissions.SITE_MAP_WRITE, Permissions.SETTINGS_MANAGE})
    public void delete(SiteScope scope, Long id, Integer version) {
        LocationDetail before = get(scope, id);
        Location place = stored(id);
        place.requireVersion(version);
        em.remove(place);
        em.flush();
        audit.record("deleted", "location", id, before);
    }

    /** The location itself; not found where somebody deleted it a moment ago. */
    private Location stored(Long id) {
        return Optional.ofNullable(em.find(Location.class, id)).orElseThrow(Locations::notFound);
    }

    private static Ref effectiveCustomer(Location place) {
        for (Location at = place; at != null; at = at.getParent()) {
            if (at.getCustomer() != null) {
                return new Ref(at.getCustomer().getId(), at.getCustomer().getName());
            }
        }
        return null;
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> type, SiteScope scope, LocationFilter filter) {
        return scoped(query, type, scope).setParameter("parentId", filter.parentId()).setParameter("siteId", filter.siteId())
                .setParameter("depth", filter.depth()).setParameter("active", filter.active()).setParameter("text", filter.text());
    }

    private <T> TypedQuery<T> scoped(String query, Class<T> type, SiteScope scope) {
        return em.createQuery(query, type).setParameter("all", scope.all()).setParameter("sites", scope.siteIds());
    }

    private static NotFound notFound() {
        return new NotFound("error.notFound.location");
    }
}
