package org.maintenancedashboard.maintenance.type;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.maintenancedashboard.common.Ref;

/** Everything of one activity type; no equipment category means that it applies to all. The duration is in hours. */
public record ActivityTypeDetail(Long id, int version, String name, Ref category, String description, BigDecimal estimatedDurationHours,
        boolean mandatory, boolean active, Priority defaultPriority, String toolsRequired, String partsRequired, String safetyNotes,
        List<ChecklistStep> checklist, List<Ref> equipmentCategories, String updatedBy) {

    /** A step of the checklist. */
    public record ChecklistStep(String text, boolean required) {
    }

    static ActivityTypeDetail of(ActivityType type) {
        return new ActivityTypeDetail(type.getId(), type.getVersion(), type.getName(),
                new Ref(type.getCategory().getId(), type.getCategory().getName()), type.getDescription(), type.getEstimatedDurationHours(),
                type.isMandatory(), type.isActive(), type.getDefaultPriority(), type.getToolsRequired(), type.getPartsRequired(),
                type.getSafetyNotes(), type.getChecklist().stream().map(line -> new ChecklistStep(line.getText(), line.isRequired())).toList(),
                type.getEquipmentCategories().stream().map(category -> new Ref(category.getId(), category.getName()))
                        .sorted(Comparator.comparing(Ref::name, String.CASE_INSENSITIVE_ORDER)).toList(), type.getUpdatedBy());
    }
}
