package org.maintenancedashboard.equipment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Checks;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.common.Sorting;
import org.maintenancedashboard.location.Location;
import org.maintenancedashboard.security.Sites;

/** The items of equipment. */
@Stateless
public class EquipmentItems {

    /** What the list may be sorted by; names in natural order, which also decides where nothing is said. */
    public static final Sorting SORTING = new Sorting(Map.of("name", "e.sortKey", "category", "lower(c.name)", "manufacturerSerial",
            "lower(e.manufacturerSerial)", "assetTag", "lower(e.assetTag)", "location", "l.sortPath", "status", "e.status", "manufacturer",
            "lower(e.manufacturer)", "nextMaintenanceDate", "e.nextMaintenanceDate", "dgaDueDate", "e.dgaDueDate", "createdAt", "e.createdAt"),
            "e.sortKey, e.id");

    private static final String SCOPED = " where (:all = true or l.siteId in :sites)";
    private static final String FILTER = SCOPED + """
             and (:categoryId is null or c.id = :categoryId) and (:siteId is null or l.siteId = :siteId)
            and (:status is null or e.status = :status) and (:active is null or e.active = :active)
            and (:path = '' or l.path = :path or (:below = true and locate(concat(:path, ' > '), l.path) = 1))""";
    /** By the indexes: the trigrams of the item's own texts (the expression is the one of equipment_search_idx), its category, its place. */
    private static final String SEARCH = """
             and (e.id in (select x.id from Equipment x where lower(concat(x.name, ' ', x.manufacturerSerial, ' ', x.assetTag, ' ',
                coalesce(x.manufacturer, ''), ' ', coalesce(x.modelNumber, ''))) like :pattern escape '!')
              or c.id in (select k.id from EquipmentCategory k where lower(k.name) like :pattern escape '!')
              or l.id in (select p.id from Location p where lower(p.path) like :pattern escape '!'))""";
    private static final String TAG_PREFIX = "AUTO_";
    private static final int TAG_LENGTH = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sites sites;

    @Inject
    private AuditLog audit;

    @Inject
    private Checks checks;

    @RolesAllowed(Permissions.EQUIPMENT_VIEW)
    public Page<EquipmentRow> page(SiteScope scope, EquipmentFilter filter, PageRequest request) {
        List<EquipmentRow> rows = filtered(EquipmentRow.QUERY + EquipmentRow.FROM + where(filter) + SORTING.orderBy(request), EquipmentRow.class, scope, filter)
                .setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        return new Page<>(rows, count(scope, filter), request.page(), request.size());
    }

    /** How many items a filter leaves. */
    @RolesAllowed(Permissions.EQUIPMENT_VIEW)
    public long count(SiteScope scope, EquipmentFilter filter) {
        return filtered("select count(e) from Equipment e join e.category c join e.location l" + where(filter), Long.class, scope, filter).getSingleResult();
    }

    /** How many items stand directly in each location of the scope; a location without any is left out. */
    @RolesAllowed(Permissions.EQUIPMENT_VIEW)
    public Map<Long, Long> countByLocation(SiteScope scope) {
        return scoped("select l.id, count(e) from Equipment e join e.location l" + SCOPED + " group by l.id", Object[].class, scope)
                .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** One item; not found where it stands outside the scope. */
    @RolesAllowed(Permissions.EQUIPMENT_VIEW)
    public EquipmentDetail get(SiteScope scope, Long id) {
        EquipmentRow row = scoped(EquipmentRow.QUERY + EquipmentRow.FROM + SCOPED + " and e.id = :id", EquipmentRow.class, scope)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(EquipmentItems::notFound);
        return EquipmentDetail.of(row, stored(id), em.find(Location.class, row.site().id()).getZone());
    }

    @RolesAllowed(Permissions.EQUIPMENT_CREATE)
    public Long create(EquipmentDraft draft) {
        checks.require(draft);
        Equipment item = new Equipment(draft.getName(), draft.getManufacturerSerial(), tag(draft));
        apply(draft, item);
        em.persist(item);
        em.flush();
        audit.record("created", "equipment", item.getId(), null, get(SiteScope.everything(), item.getId()));
        return item.getId();
    }

    @RolesAllowed(Permissions.EQUIPMENT_EDIT)
    public void save(EquipmentDraft draft) {
        EquipmentDetail before = get(SiteScope.everything(), draft.getId());
        Equipment item = stored(draft.getId());
        item.requireVersion(draft.getVersion());
        checks.require(draft);
        item.identify(draft.getName(), draft.getManufacturerSerial(), tag(draft));
        apply(draft, item);
        em.flush();
        audit.record("updated", "equipment", item.getId(), before, get(SiteScope.everything(), item.getId()));
    }

    /** Deletes an item without history; one with work or schedules is refused and can be retired. */
    @RolesAllowed(Permissions.EQUIPMENT_DELETE)
    public void delete(Long id, Integer version) {
        EquipmentDetail before = get(SiteScope.everything(), id);
        Equipment item = stored(id);
        item.requireVersion(version);
        em.remove(item);
        em.flush();
        audit.record("deleted", "equipment", id, before);
    }

    /** The item itself; not found where somebody deleted it a moment ago. */
    private Equipment stored(Long id) {
        return Optional.ofNullable(em.find(Equipment.class, id)).orElseThrow(EquipmentItems::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("error.notFound.equipment");
    }

    private void apply(EquipmentDraft draft, Equipment item) {
        EquipmentCategory category = em.find(EquipmentCategory.class, draft.getCategoryId());
        if (category == null) {
            throw new Invalid("categoryId", "error.reference.unknown");
        }
        Location location = em.find(Location.class, draft.getLocationId());
        if (location == null || !sites.scope().contains(location.getSiteId())) {
            throw new Invalid("locationId", "error.reference.unknown");
        }
        item.place(category, location);
        item.switchTo(draft.getStatus(), draft.isActive());
        item.specify(draft.specification());
    }

    private static String tag(EquipmentDraft draft) {
        boolean blank = draft.getAssetTag() == null || draft.getAssetTag().isBlank();
        if (blank && draft.getManufacturerSerial().strip().length() > TAG_LENGTH - TAG_PREFIX.length()) {
            throw new Invalid("assetTag", "error.equipment.tagNeeded");
        }
        return draft.getAssetTag();
    }

    private static String where(EquipmentFilter filter) {
        return filter.isSearch() ? FILTER + SEARCH : FILTER;
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> type, SiteScope scope, EquipmentFilter filter) {
        TypedQuery<T> filtered = scoped(query, type, scope).setParameter("categoryId", filter.categoryId()).setParameter("siteId", filter.siteId())
                .setParameter("status", filter.status()).setParameter("active", filter.active()).setParameter("path", path(filter.locationId()))
                .setParameter("below", !Boolean.FALSE.equals(filter.below()));
        return filter.isSearch() ? filtered.setParameter("pattern", filter.pattern()) : filtered;
    }

    private <T> TypedQuery<T> scoped(String query, Class<T> type, SiteScope asked) {
        SiteScope scope = sites.within(asked);
        return em.createQuery(query, type).setParameter("all", scope.all()).setParameter("sites", scope.siteIds());
    }

    /** The path of a location, empty where none is asked for; an unknown location has one that nothing lies below. */
    private String path(Long locationId) {
        return locationId == null ? "" : em.createQuery("select l.path from Location l where l.id = :id", String.class)
                .setParameter("id", locationId).getResultStream().findFirst().orElse("/");
    }
}
