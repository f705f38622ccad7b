package org.maintenancedashboard.schedule.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.recurrence.Mode;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.schedule.plan.PlanSnapshot;

/**
 * The plan that a date belongs to, as it is without what people decided.
 *
 * @param activeFrom first local date that work is made for
 * @param made keys near the date that belong to work, or were recorded as skipped or missed
 */
public record DatePlan(PlanSnapshot snapshot, LocalDate activeFrom, Set<LocalDateTime> made) {

    ZoneId zone() {
        return ZoneId.of(snapshot.zone());
    }

    /** The occurrence of a key; refused where work was made of it already, not found where the plan has none. */
    Occurrence get(LocalDateTime key) {
        if (made.contains(key)) {
            throw new Conflict("error.occurrence.made");
        }
        Plan plan = snapshot.plan();
        Occurrence found = snapshot.mode() instanceof Mode.Floating ? next(plan, key) : plan.without(made).occurrenceOf(key).orElse(null);
        if (found == null || found.start().toLocalDate().isBefore(activeFrom)) {
            throw new NotFound("error.notFound.occurrence");
        }
        return found;
    }

    /** Of dates that count from completions only the next is a date at all. */
    private Occurrence next(Plan plan, LocalDateTime key) {
        Occurrence first = plan.next(activeFrom, 1).stream().findFirst().orElse(null);
        if (first != null && first.key().isBefore(key)) {
            throw new Conflict("error.occurrence.floating");
        }
        return first != null && first.key().equals(key) ? first : null;
    }
}
