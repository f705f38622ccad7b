package org.maintenancedashboard.web.maintenance.activity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.maintenancedashboard.maintenance.activity.ActivityDetail;
import org.maintenancedashboard.maintenance.activity.ActivityDraft;
import org.maintenancedashboard.security.Accounts;
import org.maintenancedashboard.security.PersonRow;
import org.maintenancedashboard.web.common.Difference;
import org.maintenancedashboard.web.common.Formats;
import org.maintenancedashboard.web.common.Stale;
import org.maintenancedashboard.web.common.Texts;
import org.maintenancedashboard.web.common.Vocabulary;

/** What is planned of an activity as texts by label, to lay two versions side by side. */
@RequestScoped
public class ActivitySheet {

    @Inject
    private Accounts accounts;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Formats formats;

    /** What is stored beside what was typed. */
    Stale beside(ActivityDraft mine, ActivityDetail theirs) {
        return new Stale(theirs.version(), theirs.updatedBy(), Difference.between(of(mine), of(ActivityDraftMapper.of(theirs))));
    }

    /** What the inputs hold, in their order. */
    private Map<String, String> of(ActivityDraft draft) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("activity.title", draft.getTitle());
        values.put("activity.description", draft.getDescription());
        values.put("activity.start", wall(draft.getScheduledStart()));
        values.put("activity.end", wall(draft.getScheduledEnd()));
        values.put("priority", draft.getPriority() == null ? null : text(vocabulary.priorityLabel(draft.getPriority())));
        values.put("activity.assignedTo", person(draft.getAssignedToId()));
        values.put("activity.deenergizationRequired", text(draft.isDeenergizationRequired() ? "value.yes" : "value.no"));
        values.put("activity.requiredStatus", draft.getRequiredStatus());
        values.put("type.tools", draft.getToolsRequired());
        values.put("type.parts", draft.getPartsRequired());
        values.put("type.safety", draft.getSafetyNotes());
        return values;
    }

    private String wall(LocalDateTime time) {
        return time == null ? null : formats.date(time.toLocalDate()) + " " + formats.wall(time.toLocalTime());
    }

    private String person(Long id) {
        return id == null ? null : accounts.listPeople(id).stream().filter(person -> person.id().equals(id)).map(PersonRow::name).findFirst()
                .orElse(id.toString());
    }

    private static String text(String key) {
        return Texts.text(Locale.ENGLISH, key);
    }
}
