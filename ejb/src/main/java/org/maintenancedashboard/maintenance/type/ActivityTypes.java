package org.maintenancedashboard.maintenance.type;

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
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.Sorting;
import org.maintenancedashboard.equipment.EquipmentCategory;

/** The kinds of work that exist. */
@Stateless
public class ActivityTypes {

    /** What the list may be sorted by. */
    public static final Sorting SORTING = new Sorting(Map.of("name", "lower(t.name)", "category", "lower(c.name)", "active", "t.active",
            "estimatedDurationHours", "t.estimatedDurationHours"), "lower(t.name), t.id");

    private static final String ROW = "select new org.maintenancedashboard.maintenance.type.ActivityTypeRow(" + ActivityTypeRow.COLUMNS
            + ") from ActivityType t join t.category c";
    private static final String FILTER = " where lower(t.name) like :pattern escape '!' and (:categoryId is null or t.category.id = :categoryId)"
            + " and (:active is null or t.active = :active)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditLog audit;

    @Inject
    private Checks checks;

    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public Page<ActivityTypeRow> page(ActivityTypeFilter filter, PageRequest request) {
        List<ActivityTypeRow> rows = filtered(ROW + FILTER + SORTING.orderBy(request), ActivityTypeRow.class, filter)
                .setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        long total = filtered("select count(t) from ActivityType t" + FILTER, Long.class, filter).getSingleResult();
        return new Page<>(rows, total, request.page(), request.size());
    }

    /** Active types by name, at most 500, to choose from. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public List<ActivityTypeRow> listChoices() {
        return em.createQuery(ROW + " where t.active = true order by lower(t.name)", ActivityTypeRow.class).setMaxResults(500).getResultList();
    }

    /** One type with its checklist and equipment categories. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public ActivityTypeDetail get(Long id) {
        return ActivityTypeDetail.of(find(id));
    }

    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public Long create(ActivityTypeDraft draft) {
        checks.require(draft);
        ActivityType type = new ActivityType(draft.getName(), category(draft));
        apply(draft, type);
        em.persist(type);
        em.flush();
        audit.record("created", "activityType", type.getId(), null, ActivityTypeDetail.of(type));
        return type.getId();
    }

    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public void save(ActivityTypeDraft draft) {
        ActivityType type = find(draft.getId());
        type.requireVersion(draft.getVersion());
        checks.require(draft);
        ActivityTypeDetail before = ActivityTypeDetail.of(type);
        apply(draft, type);
        em.flush();
        audit.record("updated", "activityType", type.getId(), before, ActivityTypeDetail.of(type));
    }

    /** Deletes a type that neither schedules nor activities use. */
    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public void delete(Long id, Integer version) {
        ActivityType type = find(id);
        type.requireVersion(version);
        audit.record("deleted", "activityType", id, ActivityTypeDetail.of(type));
        em.remove(type);
        em.flush();
    }

    private void apply(ActivityTypeDraft draft, ActivityType type) {
        type.describe(draft.getName(), category(draft), draft.getDescription());
        type.estimate(draft.getEstimatedDurationHours(), draft.getDefaultPriority(), draft.isMandatory());
        type.require(draft.getToolsRequired(), draft.getPartsRequired(), draft.getSafetyNotes());
        type.check(draft.getChecklist().stream().map(line -> new ChecklistLine(line.getText(), line.isRequired())).toList());
        type.applyTo(draft.getEquipmentCategoryIds().stream().map(this::equipmentCategory).toList());
        type.activate(draft.isActive());
    }

    private ActivityTypeCategory category(ActivityTypeDraft draft) {
        ActivityTypeCategory category = em.find(ActivityTypeCategory.class, draft.getCategoryId());
        if (category == null) {
            throw new Invalid("categoryId", "error.reference.unknown");
        }
        return category;
    }

    private EquipmentCategory equipmentCategory(Long id) {
        EquipmentCategory category = em.find(EquipmentCategory.class, id);
        if (category == null) {
            throw new Invalid("equipmentCategoryIds", "error.reference.unknown");
        }
        return category;
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> type, ActivityTypeFilter filter) {
        return em.createQuery(query, type).setParameter("pattern", filter.pattern()).setParameter("categoryId", filter.categoryId())
                .setParameter("active", filter.active());
    }

    private ActivityType find(Long id) {
        ActivityType type = id == null ? null : em.find(ActivityType.class, id);
        if (type == null) {
            throw new NotFound("error.notFound.activityType");
        }
        return type;
    }
}
