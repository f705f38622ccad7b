package org.maintenancedashboard.schedule.chunk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.schedule.chunk.Start.Earlier;
import org.maintenancedashboard.schedule.chunk.Start.Outcome;
import org.maintenancedashboard.schedule.generation.GenerationTarget;
import org.maintenancedashboard.schedule.nesting.NestingGroup;
import org.maintenancedashboard.schedule.plan.CatchUp;
import org.maintenancedashboard.schedule.plan.OpenPredecessor;

/**
 * What is due for one target up to the horizon (effective date + lead), decided.
 *
 * @param starts the occurrences in order of time
 * @param nextDate local date of the first one beyond the horizon, or null when the rule has ended
 */
record TargetDue(GenerationTarget target, List<Start> starts, LocalDate nextDate) {

    /** Asks the plan, which knows nothing of the keys that are stored already, and applies catch-up and open predecessor. */
    static TargetDue of(GenerationTarget target, Plan plan, StoredKeys stored, LocalDate effectiveDate) {
        LocalDate beyond = effectiveDate.plusDays(target.leadDays() + 1L);
        if (target.floating()) {
            return floating(target, plan.next(target.activeFrom(), 2), stored, beyond);
        }
        LocalDate later = target.from().isBefore(beyond) ? beyond : target.from();
        LocalDate next = plan.next(later, 1).stream().map(one -> one.start().toLocalDate()).findFirst().orElse(null);
        NestingGroup group = stored.group(target);
        if (group != null && target.from().isBefore(beyond)) {
            NestedDue nested = NestedDue.of(group.dates(target.scheduleId(), target.from(), beyond));
            return new TargetDue(target, nested.with(decide(target, nested.found(), stored.latest(target), effectiveDate)), nested.earlier(next));
        }
        List<Found> found = new ArrayList<>();
        if (target.from().isBefore(beyond)) {
            var known = stored.keys(target);
            (known.isEmpty() ? plan : plan.without(known)).forEachOccurrence(target.from(), beyond,
                    (key, at, covers) -> found.add(new Found(key, at, covers, List.of())));
        }
        return new TargetDue(target, decide(target, found, stored.latest(target), effectiveDate), next);
    }

    /** Of dates that count from completions only the first is made, and only when no work is open. */
    private static TargetDue floating(GenerationTarget target, List<Occurrence> ahead, StoredKeys stored, LocalDate beyond) {
        if (ahead.isEmpty()) {
            return new TargetDue(target, List.of(), null);
        }
        Occurrence first = ahead.get(0);
        Earlier latest = stored.latest(target);
        boolean taken = stored.keys(target).contains(first.key()) || latest != null && latest.open();
        LocalDate day = first.start().toLocalDate();
        if (!taken && !day.isBefore(beyond)) {
            return new TargetDue(target, List.of(), day);
        }
        LocalDate next = ahead.size() > 1 ? ahead.get(1).start().toLocalDate() : null;
        NestingGroup group = stored.group(target);
        if (!taken && group != null) {
            NestedDue nested = NestedDue.of(group.dates(target.scheduleId(), day, day.plusDays(1)));
            return new TargetDue(target, nested.with(nested.found().stream().map(TargetDue::made).toList()), nested.earlier(next));
        }
        return new TargetDue(target, taken ? List.of() : List.of(made(Found.of(first, List.of()))), next);
    }

    private static Start made(Found one) {
        return new Start(one.key(), one.at(), one.covers(), Outcome.GENERATED, null, one.carried());
    }

    private static List<Start> decide(GenerationTarget target, List<Found> found, Earlier stored, LocalDate effectiveDate) {
        Instant today = effectiveDate.atStartOfDay(ZoneId.of(target.zone())).toInstant();
        int missed = missed(target.catchUp(), (int) found.stream().filter(one -> one.at().isBefore(today)).count());
        List<Start> starts = new ArrayList<>(found.size());
        Earlier before = stored;
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            Outcome outcome = i < missed ? Outcome.MISSED : outcome(target.openPredecessor(), before, today);
            starts.add(new Start(one.key(), one.at(), one.covers(), outcome, outcome == Outcome.COVERED ? before : null, one.carried()));
            if (outcome == Outcome.GENERATED) {
                before = new Earlier(one.key(), null, one.at(), true);
            }
        }
        return starts;
    }

    private static int missed(CatchUp catchUp, int past) {
        return switch (catchUp) {
            case ALL -> 0;
            case NONE -> past;
            case LATEST -> Math.max(0, past - 1);
        };
    }

    private static Outcome outcome(OpenPredecessor policy, Earlier before, Instant today) {
        if (policy == OpenPredecessor.STACK || before == null || !before.open() || !before.at().isBefore(today)) {
            return Outcome.GENERATED;
        }
        return policy == OpenPredecessor.SKIP ? Outcome.SKIPPED : Outcome.COVERED;
    }

    int count(Outcome outcome) {
        return (int) starts.stream().filter(start -> start.outcome() == outcome).count();
    }
}
