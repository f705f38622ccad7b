package org.maintenancedashboard.maintenance.type;

import java.math.BigDecimal;
import org.maintenancedashboard.common.Ref;

/** A line of the list of activity types; the last two are counts (0 equipment categories: all), the duration is in hours. */
public record ActivityTypeRow(Long id, int version, String name, Ref category, BigDecimal estimatedDurationHours, Priority defaultPriority,
        boolean mandatory, boolean active, int checklistLines, int equipmentCategories) {

    static final String COLUMNS = "t.id, t.version, t.name, c.id, c.name, t.estimatedDurationHours, t.defaultPriority, t.mandatory, "
            + "t.active, size(t.checklist), size(t.equipmentCategories)";

    /** As the query reads it. */
    public ActivityTypeRow(Long id, int version, String name, Long categoryId, String categoryName, BigDecimal estimatedDurationHours,
            Priority defaultPriority, boolean mandatory, boolean active, int checklistLines, int equipmentCategories) {
        this(id, version, name, Ref.of(categoryId, categoryName), estimatedDurationHours, defaultPriority, mandatory, active,
                checklistLines, equipmentCategories);
    }
}
