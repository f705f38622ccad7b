package org.maintenancedashboard.schedule;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.recurrence.Freeze;
import org.maintenancedashboard.recurrence.FreezePolicy;
import org.maintenancedashboard.recurrence.Mode;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Policies;
import org.maintenancedashboard.recurrence.Roll;
import org.maintenancedashboard.recurrence.Rule;
import org.maintenancedashboard.recurrence.Season;
import org.maintenancedashboard.schedule.workday.Weekdays;

/** Reads the members of a preview into the engine's plan; what is absent does nothing. */
record PreviewPlan(PreviewDraft draft) {

    Plan plan() {
        require("startsAt", draft.getStartsAt());
        require("zone", draft.getZone());
        if ((draft.getRecurrence() == null) == (draft.getInterval() == null)) {
            throw new Invalid(draft.getRecurrence() == null ? "recurrence" : "interval", "error.preview.oneRule");
        }
        Rule rule = draft.getInterval() == null ? Rule.parse(draft.getRecurrence()) : Rule.every(draft.getInterval());
        Plan plan = Plan.of(draft.getStartsAt(), Plan.zone(draft.getZone()), rule);
        Plan dated = draft.getInvalidDates() == null ? plan : plan.invalidDates(Plans.invalidDates(draft.getInvalidDates()));
        return dated.policies(policies()).mode(mode());
    }

    private Policies policies() {
        List<Season> seasons = given("seasons", draft.getSeasons()).stream().map(days -> Season.parse(days.getFrom(), days.getTo())).toList();
        List<Freeze> freezes = given("freezes", draft.getFreezes()).stream().map(days -> Freeze.parse(days.getFrom(), days.getTo())).toList();
        return Policies.NONE.seasons(seasons).roll(constant(Roll.class, "roll", draft.getRoll(), Roll.NONE), workingDays())
                .holidays(given("holidays", draft.getHolidays()))
                .freezes(constant(FreezePolicy.class, "freezePolicy", draft.getFreezePolicy(), FreezePolicy.DEFER), freezes);
    }

    private Set<DayOfWeek> workingDays() {
        if (draft.getWorkingDays() == null) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        return Weekdays.parse("workingDays", given("workingDays", draft.getWorkingDays()));
    }

    private Mode mode() {
        return switch (constant(org.maintenancedashboard.schedule.Mode.class, "mode", draft.getMode(),
                org.maintenancedashboard.schedule.Mode.FIXED)) {
            case FIXED -> Mode.FIXED;
            case FLOATING -> Mode.floating(draft.getLastCompleted());
            case SHIFTED -> Mode.shifted(draft.getLastCompleted(), tolerance(draft.getTolerance()),
                    draft.getFactor() == null ? BigDecimal.ONE : draft.getFactor());
        };
    }

    private static int tolerance(Period tolerance) {
        if (tolerance != null && tolerance.toTotalMonths() != 0) {
            throw new Invalid("tolerance", "error.preview.tolerance");
        }
        return tolerance == null ? 0 : tolerance.getDays();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, String name, E otherwise) {
        if (name == null) {
            return otherwise;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new Invalid(field, "error.code.unknown", name);
    }

    private static <T> List<T> given(String field, List<T> list) {
        List<T> known = list == null ? List.of() : list;
        known.forEach(item -> require(field, item));
        return known;
    }

    private static void require(String field, Object value) {
        if (value == null) {
            throw new Invalid(field, "error.required");
        }
    }
}
