package org.maintenancedashboard.schedule.generation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Plan;

/**
 * What is due for one target up to the horizon (effective date + lead).
 *
 * @param starts the occurrences in order of time
 * @param nextDate local date of the first one beyond the horizon, or null when the rule has ended
 */
record TargetDue(GenerationTarget target, List<Start> starts, LocalDate nextDate) {

    /** One occurrence: its key and its moment. */
    record Start(LocalDateTime key, Instant at) {
    }

    static TargetDue of(GenerationTarget target, LocalDate effectiveDate) {
        Plan plan = target.snapshot().plan();
        LocalDate beyond = effectiveDate.plusDays(target.leadDays()).plusDays(1);
        List<Start> starts = new ArrayList<>();
        if (target.from().isBefore(beyond)) {
            plan.forEachStart(target.from(), beyond, (key, at) -> starts.add(new Start(key, at)));
        }
        LocalDate later = target.from().isBefore(beyond) ? beyond : target.from();
        List<Occurrence> next = plan.between(later, null, 1).occurrences();
        return new TargetDue(target, starts, next.isEmpty() ? null : next.get(0).start().toLocalDate());
    }

    /** How many of the starts lie before the effective date; only these can have been missed. */
    int past(LocalDate effectiveDate) {
        int count = 0;
        while (count < starts.size() && starts.get(count).key().toLocalDate().isBefore(effectiveDate)) {
            count++;
        }
        return count;
    }
}
