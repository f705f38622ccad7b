package org.maintenancedashboard.recurrence;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The steps that policies consist of, in their order, and how far they can move a date. */
final class Steps {

    private static final DayStep[] NONE = {};

    private Steps() {
    }

    static DayStep[] of(Policies policies, LocalTime time) {
        if (policies == Policies.NONE) {
            return NONE;
        }
        List<DayStep> steps = new ArrayList<>();
        if (!policies.seasons().isEmpty()) {
            steps.add(new SeasonStep(policies.seasons()));
        }
        boolean rolls = policies.roll() != Roll.NONE;
        WorkingDays working = rolls ? new WorkingDays(policies) : null;
        if (rolls) {
            steps.add(new RollStep(policies.roll(), working));
        }
        if (!policies.freezes().isEmpty()) {
            IntPredicate allowed = rolls ? working::has : day -> true;
            steps.add(new FreezeStep(policies, time, allowed));
        }
        return steps.toArray(DayStep[]::new);
    }

    /** By how many days a date can be moved on at most. */
    static int daysForward(Policies policies) {
        boolean defers = !policies.freezes().isEmpty() && policies.freezePolicy() == FreezePolicy.DEFER;
        return switch (policies.roll()) {
            case NEXT, NEAREST, MODIFIED_FOLLOWING -> DaySearch.REACH;
            case NONE, PREVIOUS, SKIP -> 0;
        } + (defers ? DaySearch.REACH : 0);
    }

    /** By how many days a date can be moved back at most. */
    static int daysBack(Policies policies) {
        boolean pulls = !policies.freezes().isEmpty() && policies.freezePolicy() == FreezePolicy.PULL_FORWARD;
        return switch (policies.roll()) {
            case PREVIOUS, NEAREST, MODIFIED_FOLLOWING -> DaySearch.REACH;
            case NONE, NEXT, SKIP -> 0;
        } + (pulls ? DaySearch.REACH : 0);
    }
}
