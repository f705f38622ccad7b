package org.maintenancedashboard.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue of work: families, types with checklists, and which equipment they fit. */
final class DemoCatalogue {

    private final Rows families = Rows.stamped("activity_type_category", "id", "name", "color", "icon", "sort_order");
    private final Rows types = Rows.stamped("activity_type", "id", "name", "category_id", "estimated_duration_hours", "default_priority", "mandatory",
            "tools_required", "safety_notes");
    private final Rows checklists = Rows.plain("activity_type_checklist", "activity_type_id", "position", "item_text", "required");
    private final Rows fits = Rows.plain("activity_type_equipment_category", "activity_type_id", "equipment_category_id");
    private final Map<String, Long> typeIds = new LinkedHashMap<>();

    DemoCatalogue(Ids ids, Map<String, Long> categoryIds) {
        Map<String, Long> familyIds = new HashMap<>();
        for (DemoTypes.Family family : DemoTypes.FAMILIES) {
            long id = ids.next();
            familyIds.put(family.name(), id);
            families.add(id, family.name(), family.color(), family.icon(), familyIds.size());
        }
        for (DemoTypes.Type type : DemoTypes.ALL) {
            add(ids.next(), type, familyIds.get(type.family()));
            type.on().forEach(category -> fits.add(typeIds.get(type.name()), categoryIds.get(category)));
        }
    }

    private void add(long id, DemoTypes.Type type, long family) {
        boolean locked = type.steps().contains("Lock out and tag out");
        typeIds.put(type.name(), id);
        types.add(id, type.name(), family, BigDecimal.valueOf(type.hours()), type.priority(), !"low".equals(type.priority()),
                locked ? "Torque wrench, lock-out set" : "Hand tools, meter", locked ? "De-energize, lock out and verify before opening." : null);
        int position = 0;
        for (String step : type.steps()) {
            checklists.add(id, position++, step.startsWith("?") ? step.substring(1) : step, !step.startsWith("?"));
        }
    }

    /** Types by name, in their order. */
    Map<String, Long> typeIds() {
        return typeIds;
    }

    /** The steps of a type in order: text and whether they are required. */
    List<Object[]> steps(long typeId) {
        return checklists.values().stream().filter(row -> row[0].equals(typeId)).toList();
    }

    List<Rows> tables() {
        return List.of(families, types, checklists, fits);
    }
}
