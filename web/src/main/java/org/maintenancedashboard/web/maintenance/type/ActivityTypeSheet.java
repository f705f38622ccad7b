package org.maintenancedashboard.web.maintenance.type;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.maintenance.type.ActivityTypeDraft;
import org.maintenancedashboard.maintenance.type.ChecklistLineDraft;
import org.maintenancedashboard.web.common.Texts;
import org.maintenancedashboard.web.common.Vocabulary;

/** An activity type as texts by label, to lay two versions side by side. */
@RequestScoped
public class ActivityTypeSheet {

    @Inject
    private Vocabulary vocabulary;

    /** What the inputs hold, in their order; the names come from the categories and the equipment categories given. */
    Map<String, String> of(ActivityTypeDraft draft, List<Ref> groups, List<Ref> equipmentCategories) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("type.name", draft.getName());
        values.put("type.category", names(groups, List.of(Objects.requireNonNullElse(draft.getCategoryId(), 0L))));
        values.put("type.duration", draft.getEstimatedDurationHours() == null ? null : draft.getEstimatedDurationHours().stripTrailingZeros().toPlainString());
        values.put("type.priority", draft.getDefaultPriority() == null ? null : text(vocabulary.priorityLabel(draft.getDefaultPriority())));
        values.put("type.description", draft.getDescription());
        values.put("type.mandatory", text(draft.isMandatory() ? "value.yes" : "value.no"));
        values.put("type.active", text(draft.isActive() ? "value.yes" : "value.no"));
        values.put("type.checklist", draft.getChecklist().stream().filter(line -> line.getText() != null).map(this::step).collect(Collectors.joining("; ")));
        values.put("type.appliesTo", names(equipmentCategories, draft.getEquipmentCategoryIds()));
        values.put("type.tools", draft.getToolsRequired());
        values.put("type.parts", draft.getPartsRequired());
        values.put("type.safety", draft.getSafetyNotes());
        return values;
    }

    private String step(ChecklistLineDraft line) {
        return line.isRequired() ? line.getText() + " (" + text("type.required") + ")" : line.getText();
    }

    private static String names(List<Ref> among, List<Long> ids) {
        return among.stream().filter(one -> ids.contains(one.id())).map(Ref::name).collect(Collectors.joining(", "));
    }

    private static String text(String key) {
        return Texts.text(Locale.ENGLISH, key);
    }
}
