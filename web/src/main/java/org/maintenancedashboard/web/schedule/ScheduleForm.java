package org.maintenancedashboard.web.schedule;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.schedule.Place;
import org.maintenancedashboard.schedule.ScheduleDraft;
import org.maintenancedashboard.schedule.ScheduleRow;
import org.maintenancedashboard.schedule.Targets;
import org.maintenancedashboard.schedule.Timing;
import org.maintenancedashboard.schedule.nesting.NestingQuestion;
import org.maintenancedashboard.web.common.Choice;
import org.maintenancedashboard.web.schedule.policy.PolicyForm;

/** What the editor's inputs hold: the draft, with its target, rule and anchor split into what people think in. */
public class ScheduleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ScheduleDraft draft = new ScheduleDraft();
    private Goal goal = Goal.EQUIPMENT;
    private Ref equipment;
    private RuleForm rule = new RuleForm();
    private LocalDate firstDate;
    private LocalTime startTime = LocalTime.of(8, 0);
    private List<Choice> weekdays = List.of();
    private PolicyForm policies = new PolicyForm(List.of());
    private String name;

    /** A new schedule that starts on a day. */
    static ScheduleForm fresh(LocalDate day) {
        ScheduleForm form = new ScheduleForm();
        form.firstDate = day;
        form.showWeekdays();
        return form;
    }

    /** A stored schedule. */
    static ScheduleForm of(ScheduleRow row) {
        ScheduleForm form = new ScheduleForm();
        form.goal = row.equipment() != null ? Goal.EQUIPMENT : row.equipmentCategory() != null ? Goal.CATEGORY : Goal.EVERYTHING;
        form.equipment = row.equipment();
        form.rule = RuleForm.of(row.recurrence());
        form.firstDate = row.startsAt().toLocalDate();
        form.startTime = row.startsAt().toLocalTime();
        form.draft = ScheduleDraft.of(row);
        form.policies = new PolicyForm(row.seasons());
        form.name = row.activityType().name() + (row.rule() == null ? "" : ", " + row.rule().substring(0, 1).toLowerCase(Locale.ROOT)
                + row.rule().substring(1));
        form.showWeekdays();
        return form;
    }

    private static Long id(Ref ref) {
        return ref == null ? null : ref.id();
    }

    private void showWeekdays() {
        weekdays = Stream.of("MO", "TU", "WE", "TH", "FR", "SA", "SU").map(day -> new Choice(day, day, rule.getWeekdays().contains(day))).toList();
    }

    /** The draft with everything the inputs say; refused where the target asked for is not named. */
    ScheduleDraft complete() {
        if (goal == Goal.EQUIPMENT && equipment == null) {
            throw new Invalid("equipmentId", "schedule.equipment.missing");
        }
        if (goal == Goal.CATEGORY && draft.getEquipmentCategoryId() == null) {
            throw new Invalid("equipmentCategoryId", "schedule.category.missing");
        }
        draft.setEquipmentId(goal == Goal.EQUIPMENT ? id(equipment) : null);
        draft.setEquipmentCategoryId(goal == Goal.CATEGORY ? draft.getEquipmentCategoryId() : null);
        draft.setSiteId(goal == Goal.EQUIPMENT ? null : draft.getSiteId());
        draft.setStartsAt(firstDate == null || startTime == null ? null : LocalDateTime.of(firstDate, startTime));
        draft.setRecurrence(ruleText());
        draft.setSeasons(policies.windows());
        return draft;
    }

    /** Takes over a rule and when it starts. */
    public void fill(String recurrence, LocalDateTime startsAt) {
        rule = RuleForm.of(recurrence);
        firstDate = startsAt.toLocalDate();
        startTime = startsAt.toLocalTime();
        showWeekdays();
    }

    /** The rule's RFC 5545 text, null for "as needed". */
    public String ruleText() {
        rule.setWeekdays(weekdays.stream().filter(Choice::isChosen).map(Choice::getValue).toList());
        return rule.rule();
    }

    /** When it is due as the inputs stand; null while the first date or time is missing. */
    Timing timing() {
        String recurrence = ruleText();
        draft.setSeasons(policies.windows());
        return firstDate == null || startTime == null ? null
                : new Timing(LocalDateTime.of(firstDate, startTime), draft.getZone(), recurrence, draft.getInvalidDates(),
                        draft.adjustments());
    }

    /** What its group is asked; null where it is in none or has no rank yet. */
    NestingQuestion nesting() {
        boolean one = goal == Goal.EQUIPMENT;
        boolean ranked = draft.getNestingGroup() != null && !draft.getNestingGroup().isBlank() && draft.getNestingRank() != null;
        return !ranked || one && equipment == null ? null : new NestingQuestion(draft.place(), draft.getId(), draft.getActivityTypeId(),
                one ? id(equipment) : null, goal == Goal.CATEGORY ? draft.getEquipmentCategoryId() : null, one ? null : draft.getSiteId(), draft.getActiveFrom());
    }

    /** Where its dates are looked at: the site of the equipment, or the one it is restricted to. */
    Place place(Targets targets) {
        boolean one = goal == Goal.EQUIPMENT;
        return targets.placeOf(one ? id(equipment) : null, one ? null : draft.getSiteId(), draft.getId());
    }

    /** What a stored schedule is called: its type and its rule in words; null for a new one. */
    public String getName() {
        return name;
    }

    public PolicyForm getPolicies() {
        return policies;
    }

    public ScheduleDraft getDraft() {
        return draft;
    }

    public List<Choice> getWeekdays() {
        return weekdays;
    }

    public RuleForm getRule() {
        return rule;
    }

    public Goal getGoal() {
        return goal;
    }

    public void setGoal(Goal goal) {
        this.goal = goal;
    }

    public Ref getEquipment() {
        return equipment;
    }

    public void setEquipment(Ref equipment) {
        this.equipment = equipment;
    }

    public LocalDate getFirstDate() {
        return firstDate;
    }

    public void setFirstDate(LocalDate firstDate) {
        this.firstDate = firstDate;
    }

    public LocalTime getStartTime() {
        return startTime;
    }

    public void setStartTime(LocalTime startTime) {
        this.startTime = startTime;
    }
}
