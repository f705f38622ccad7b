package org.maintenancedashboard.maintenance.type;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Checks;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.Sorting;

/** The categories of activity types. */
@Stateless
public class ActivityTypeCategories {

    /** What the list may be sorted by. */
    public static final Sorting SORTING = new Sorting(Map.of("name", "lower(c.name)", "sortOrder", "c.sortOrder", "active", "c.active"),
            "c.sortOrder, lower(c.name), c.id");

    private static final String ROW = """
            select new org.maintenancedashboard.maintenance.type.ActivityTypeCategoryRow(c.id, c.version, c.name, c.description, c.color,
              c.icon, c.sortOrder, c.active, (select count(t) from ActivityType t where t.category = c))
            from ActivityTypeCategory c""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditLog audit;

    @Inject
    private Checks checks;

    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public Page<ActivityTypeCategoryRow> page(PageRequest request) {
        List<ActivityTypeCategoryRow> rows = em.createQuery(ROW + SORTING.orderBy(request), ActivityTypeCategoryRow.class)
                .setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        long total = em.createQuery("select count(c) from ActivityTypeCategory c", Long.class).getSingleResult();
        return new Page<>(rows, total, request.page(), request.size());
    }

    /** Active categories in their order, at most 200, to choose from. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public List<Ref> listChoices() {
        return em.createQuery("select new org.maintenancedashboard.common.Ref(c.id, c.name) from ActivityTypeCategory c where c.active = true"
                + " order by c.sortOrder, lower(c.name)", Ref.class).setMaxResults(200).getResultList();
    }

    /** One category; refused as not found where the id is unknown. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public ActivityTypeCategoryRow get(Long id) {
        return em.createQuery(ROW + " where c.id = :id", ActivityTypeCategoryRow.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(ActivityTypeCategories::notFound);
    }

    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public Long create(ActivityTypeCategoryDraft draft) {
        checks.require(draft);
        ActivityTypeCategory category = new ActivityTypeCategory(draft.getName(), draft.getDescription());
        apply(draft, category);
        em.persist(category);
        em.flush();
        audit.record("created", "activityTypeCategory", category.getId(), null, get(category.getId()));
        return category.getId();
    }

    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public void save(ActivityTypeCategoryDraft draft) {
        ActivityTypeCategory category = find(draft.getId());
        category.requireVersion(draft.getVersion());
        checks.require(draft);
        ActivityTypeCategoryRow before = get(draft.getId());
        apply(draft, category);
        em.flush();
        audit.record("updated", "activityTypeCategory", category.getId(), before, get(category.getId()));
    }

    /** Deletes an unused category. */
    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public void delete(Long id, Integer version) {
        ActivityTypeCategory category = find(id);
        category.requireVersion(version);
        audit.record("deleted", "activityTypeCategory", id, get(id));
        em.remove(category);
        em.flush();
    }

    private static void apply(ActivityTypeCategoryDraft draft, ActivityTypeCategory category) {
        category.describe(draft.getName(), draft.getDescription());
        category.present(draft.getColor(), draft.getIcon(), draft.getSortOrder());
        category.activate(draft.isActive());
    }

    private ActivityTypeCategory find(Long id) {
        ActivityTypeCategory category = id == null ? null : em.find(ActivityTypeCategory.class, id);
        if (category == null) {
            throw notFound();
        }
        return category;
    }

    private static NotFound notFound() {
        return new NotFound("error.notFound.activityTypeCategory");
    }
}
