package org.maintenancedashboard.recurrence.series;

import java.util.Objects;
import org.maintenancedashboard.recurrence.InvalidRule;
import org.maintenancedashboard.recurrence.Plan;

/**
 * A plan with its place in a group.
 *
 * @param rank the higher includes the lower: monthly 1, quarterly 2, annual 3
 * @param tolerance how many days away a date of a higher rank may lie to include one of this plan
 */
public record Ranked(Plan plan, int rank, int tolerance) {

    private static final int SHARE = 5;

    public Ranked {
        Objects.requireNonNull(plan);
        if (tolerance < 0) {
            throw new InvalidRule("tolerance", "The tolerance must not be negative.");
        }
    }

    /** With the tolerance that holds where nobody said another: a fifth of the rule's nominal days, rounded down. */
    public static Ranked of(Plan plan, int rank) {
        return new Ranked(plan, rank, (int) Math.min(Integer.MAX_VALUE, plan.rule().nominalDays() / SHARE));
    }
}
