package org.maintenancedashboard.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.maintenance.type.ActivityTypeRow;
import org.maintenancedashboard.schedule.ScheduleDraft;
import org.maintenancedashboard.security.PersonRow;
import org.maintenancedashboard.web.common.Formats;
import org.maintenancedashboard.web.common.Texts;
import org.maintenancedashboard.web.common.Vocabulary;

/** A schedule's form as texts by label, to lay two versions side by side. */
@RequestScoped
public class ScheduleSheet {

    @Inject
    private ScheduleChoices choices;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Formats formats;

    /** What the inputs hold, in their order; a rule is shown as its text, which says all of it. */
    Map<String, String> of(ScheduleForm form) {
        ScheduleDraft draft = form.getDraft();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("schedule.type", named(draft.getActivityTypeId(), choices.getTypes(), ActivityTypeRow::id, ActivityTypeRow::name));
        values.put("schedule.target", text("schedule.goal." + form.getGoal()));
        values.put("schedule.equipment", form.getGoal() == Goal.EQUIPMENT && form.getEquipment() != null ? form.getEquipment().name() : null);
        values.put("schedule.category", form.getGoal() == Goal.CATEGORY
                ? named(draft.getEquipmentCategoryId(), choices.categories(draft.getActivityTypeId()), Ref::id, Ref::name) : null);
        values.put("schedule.site", form.getGoal() == Goal.EQUIPMENT ? null : named(draft.getSiteId(), choices.getSites(), Ref::id, Ref::name));
        values.put("schedule.rule", form.ruleText());
        values.put("schedule.firstDate", formats.date(form.getFirstDate()));
        values.put("schedule.startTime", formats.wall(form.getStartTime()));
        values.put("schedule.invalidDates", text("schedule.invalidDates." + draft.getInvalidDates()));
        values.put("policy.mode", text("policy.mode." + draft.getMode()));
        values.put("policy.roll", text("policy.roll." + draft.getRoll()));
        values.put("policy.freeze", text("policy.freeze." + draft.getFreezePolicy()));
        values.put("policy.seasons", form.getPolicies().text());
        values.put("policy.open", text("policy.open." + draft.getOpenPredecessor()));
        values.put("policy.catchUp", text("policy.catchUp." + draft.getCatchUp()));
        values.put("policy.window", String.valueOf(draft.getCompletionWindow()));
        values.put("nesting.group", draft.getNestingGroup());
        values.put("nesting.rank", draft.getNestingRank() == null ? null : draft.getNestingRank().toString());
        values.put("nesting.tolerance", draft.getNestingTolerance() == null ? null : draft.getNestingTolerance().toString());
        values.put("schedule.length", draft.getDurationHours() == null ? null : draft.getDurationHours().stripTrailingZeros().toPlainString());
        values.put("priority", draft.getPriority() == null ? text("schedule.priority.type") : text(vocabulary.priorityLabel(draft.getPriority())));
        values.put("schedule.assignedTo", named(draft.getAssignedToId(), choices.people(draft.getAssignedToId()), PersonRow::id, PersonRow::name));
        values.put("schedule.lead", String.valueOf(draft.getLeadDays()));
        values.put("schedule.state", text(draft.isActive() ? "schedule.active" : "schedule.inactive"));
        return values;
    }

    /** The name of what an id means among the choices; the id itself where it is no longer offered. */
    private static <T> String named(Long id, List<T> among, Function<T, Long> ids, Function<T, String> names) {
        return id == null ? null : among.stream().filter(one -> Objects.equals(ids.apply(one), id)).map(names).findFirst().orElse(id.toString());
    }

    private static String text(String key) {
        return Texts.text(Locale.ENGLISH, key);
    }
}
