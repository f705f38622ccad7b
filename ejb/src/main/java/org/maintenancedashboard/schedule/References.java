package org.maintenancedashboard.schedule;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.maintenancedashboard.common.Denied;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.equipment.Equipment;
import org.maintenancedashboard.equipment.EquipmentCategory;
import org.maintenancedashboard.location.Location;
import org.maintenancedashboard.maintenance.type.ActivityType;
import org.maintenancedashboard.security.AppUser;

/** What a draft refers to, looked up within the caller's sites; each refusal names the draft's member. */
record References(EntityManager em, SiteScope scope, ScheduleDraft draft) {

    private static final String UNKNOWN = "error.reference.unknown";

    static void requireAllSites(SiteScope scope) {
        if (!scope.all()) {
            throw new Denied("error.schedule.allSites");
        }
    }

    ActivityType activityType() {
        return find(ActivityType.class, "activityTypeId", draft.getActivityTypeId()).orElseThrow();
    }

    /** The one equipment, or null; it stands on a site of the caller and the type fits it. */
    Equipment equipment(ActivityType type) {
        if (draft.getEquipmentId() != null && (draft.getEquipmentCategoryId() != null || draft.getSiteId() != null)) {
            throw new Invalid(draft.getSiteId() != null ? "siteId" : "equipmentCategoryId", "error.schedule.target");
        }
        Equipment equipment = find(Equipment.class, "equipmentId", draft.getEquipmentId()).orElse(null);
        if (equipment != null && !scope.contains(equipment.getLocation().getSiteId())) {
            throw new Invalid("equipmentId", UNKNOWN);
        }
        if (equipment != null && !type.appliesTo(equipment.getCategory())) {
            throw new Invalid("equipmentId", "error.schedule.notApplicable", type.getName(), equipment.getCategory().getName());
        }
        return equipment;
    }

    /** The equipment category, or null; the type fits it. */
    EquipmentCategory category(ActivityType type) {
        EquipmentCategory category = find(EquipmentCategory.class, "equipmentCategoryId", draft.getEquipmentCategoryId()).orElse(null);
        if (category != null && !type.appliesTo(category)) {
            throw new Invalid("equipmentCategoryId", "error.schedule.notApplicable", type.getName(), category.getName());
        }
        return category;
    }

    /** The site the schedule is restricted to, or null; required of somebody who does not have all sites. */
    Location site() {
        Location site = find(Location.class, "siteId", draft.getSiteId()).orElse(null);
        if (site != null && (!site.getId().equals(site.getSiteId()) || !scope.contains(site.getId()))) {
            throw new Invalid("siteId", UNKNOWN);
        }
        if (site == null && draft.getEquipmentId() == null && !scope.all()) {
            throw new Invalid("siteId", "error.schedule.siteRequired");
        }
        return site;
    }

    AppUser assignedTo() {
        return find(AppUser.class, "assignedToId", draft.getAssignedToId()).orElse(null);
    }

    private <T> Optional<T> find(Class<T> type, String field, Long id) {
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(em.find(type, id)).orElseThrow(() -> new Invalid(field, UNKNOWN)));
    }
}
