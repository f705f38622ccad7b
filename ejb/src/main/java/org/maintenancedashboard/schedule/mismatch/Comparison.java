package org.maintenancedashboard.schedule.mismatch;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maintenancedashboard.recurrence.Mode;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.schedule.generation.TargetKey;
import org.maintenancedashboard.schedule.nesting.NestingGroup;
import org.maintenancedashboard.schedule.nesting.Seat;
import org.maintenancedashboard.schedule.plan.PlanSnapshot;

/**
 * What some work was made from and what its schedules say now.
 *
 * @param made the plan of each activity
 * @param now the plan of each target that still applies
 * @param groups the groups of those that are in one
 */
record Comparison(Map<Long, PlanSnapshot> made, Map<TargetKey, PlanSnapshot> now, Map<Seat, NestingGroup> groups, Map<PlanSnapshot, Plan> plans) {

    Comparison(Map<Long, PlanSnapshot> made, Map<TargetKey, PlanSnapshot> now, Map<Seat, NestingGroup> groups) {
        this(made, now, groups, new HashMap<>());
    }

    /** Where the work no longer stands where its schedule puts it. */
    Optional<Mismatch> mismatch(MadeWork work) {
        NestingGroup group = groups.get(new Seat(work.scheduleId(), work.equipmentId()));
        if (group != null && group.wouldCarry(work.scheduleId(), work.key())) {
            return Optional.of(work.wanted(null));
        }
        PlanSnapshot snapshot = now.get(work.target());
        if (snapshot != null && snapshot.equals(made.get(work.id()))) {
            return Optional.empty();
        }
        Instant start = snapshot == null ? null : start(plans.computeIfAbsent(snapshot, PlanSnapshot::plan), work);
        return work.start().equals(start) ? Optional.empty() : Optional.of(work.wanted(start));
    }

    /** Where the plan puts a key, alone or with others; of dates that count from completions the open one is wherever the plan has its first. */
    private static Instant start(Plan plan, MadeWork work) {
        if (plan.mode() instanceof Mode.Floating) {
            return plan.between(null, null, 1).occurrences().stream().map(Occurrence::instant).findFirst().orElse(null);
        }
        return plan.occurrenceOf(work.key()).map(Occurrence::instant).orElse(null);
    }
}
