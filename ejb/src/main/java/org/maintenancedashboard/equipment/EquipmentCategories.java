package org.maintenancedashboard.equipment;

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
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.common.Sorting;
import org.maintenancedashboard.security.Sites;

/** The kinds of equipment. */
@Stateless
public class EquipmentCategories {

    /** What the list may be sorted by. */
    public static final Sorting SORTING = new Sorting(Map.of("name", "lower(c.name)", "active", "c.active"), "lower(c.name), c.id");

    private static final String ROW = """
            select new org.maintenancedashboard.equipment.EquipmentCategoryRow(c.id, c.version, c.name, c.description, c.active,
              (select count(e) from Equipment e where e.category = c and (:all = true or e.location.siteId in :sites))) from EquipmentCategory c
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sites sites;

    @Inject
    private AuditLog audit;

    @Inject
    private Checks checks;

    /** Categories by name; items are counted within the scope. */
    @RolesAllowed(Permissions.EQUIPMENT_VIEW)
    public Page<EquipmentCategoryRow> page(SiteScope scope, PageRequest request) {
        List<EquipmentCategoryRow> rows = counted(ROW + SORTING.orderBy(request), scope)
                .setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        return new Page<>(rows, em.createQuery("select count(c) from EquipmentCategory c", Long.class).getSingleResult(), request.page(), request.size());
    }

    /** Active categories by name, at most 500, to choose from. */
    @RolesAllowed(Permissions.EQUIPMENT_VIEW)
    public List<Ref> listChoices() {
        return em.createQuery("select new org.maintenancedashboard.common.Ref(c.id, c.name) from EquipmentCategory c where c.active = true"
                + " order by lower(c.name)", Ref.class).setMaxResults(500).getResultList();
    }

    @RolesAllowed(Permissions.EQUIPMENT_VIEW)
    public EquipmentCategoryRow get(SiteScope scope, Long id) {
        return counted(ROW + " where c.id = :id", scope).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(EquipmentCategories::notFound);
    }

    @RolesAllowed({Permissions.EQUIPMENT_CREATE, Permissions.SETTINGS_MANAGE})
    public Long create(EquipmentCategoryDraft draft) {
        checks.require(draft);
        EquipmentCategory category = new EquipmentCategory(draft.getName());
        category.describe(draft.getName(), draft.getDescription(), draft.isActive());
        em.persist(category);
        em.flush();
        audit.record("created", "equipmentCategory", category.getId(), null, get(SiteScope.everything(), category.getId()));
        return category.getId();
    }

    @RolesAllowed({Permissions.EQUIPMENT_CREATE, Permissions.SETTINGS_MANAGE})
    public void save(EquipmentCategoryDraft draft) {
        EquipmentCategory category = find(draft.getId());
        category.requireVersion(draft.getVersion());
        checks.require(draft);
        EquipmentCategoryRow before = get(SiteScope.everything(), draft.getId());
        category.describe(draft.getName(), draft.getDescription(), draft.isActive());
        em.flush();
        audit.record("updated", "equipmentCategory", category.getId(), before, get(SiteScope.everything(), category.getId()));
    }

    /** Deletes a category that neither equipment nor schedules nor activity types use. */
    @RolesAllowed({Permissions.EQUIPMENT_DELETE, Permissions.SETTINGS_MANAGE})
    public void delete(Long id, Integer version) {
        EquipmentCategory category = find(id);
        category.requireVersion(version);
        audit.record("deleted", "equipmentCategory", id, get(SiteScope.everything(), id));
        em.remove(category);
        em.flush();
    }

    private EquipmentCategory find(Long id) {
        EquipmentCategory category = id == null ? null : em.find(EquipmentCategory.class, id);
        if (category == null) {
            throw notFound();
        }
        return category;
    }

    private TypedQuery<EquipmentCategoryRow> counted(String query, SiteScope asked) {
        SiteScope scope = sites.within(asked);
        return em.createQuery(query, EquipmentCategoryRow.class).setParameter("all", scope.all()).setParameter("sites", scope.siteIds());
    }

    private static NotFound notFound() {
        return new NotFound("error.notFound.equipmentCategory");
    }
}
