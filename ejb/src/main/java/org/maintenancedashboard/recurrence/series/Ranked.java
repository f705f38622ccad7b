package org.maintenancedashboard.recurrence.series;

import java.util.Objects;
import java.util.function.Function;
import org.maintenancedashboard.recurrence.InvalidRule;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Plan;

/**
 * A plan with its place in a group.
 *
 * @param rank the higher includes the lower: monthly 1, quarterly 2, annual 3
 * @param tolerance how many days away a date of a higher rank may lie to include one of this plan
 * @param name what its work is called in a trace; empty for the rule in words
 * @param standing how far each of its dates is decided already
 */
public record Ranked(Plan plan, int rank, int tolerance, String name, Function<Occurrence, Standing> standing) {

    private static final int SHARE = 5;

    /** How far a date is decided. */
    public enum Standing {
        /** Nothing is decided: whether it is made or carried follows from the ranks. */
        OPEN,
        /** It is work of its own already and may carry others. */
        MADE,
        /** It neither is made nor carries others. */
        OUT
    }

    public Ranked {
        Objects.requireNonNull(plan);
        Objects.requireNonNull(name);
        Objects.requireNonNull(standing);
        if (tolerance < 0) {
            throw new InvalidRule("tolerance", "The tolerance must not be negative.");
        }
    }

    /** A plan of which nothing is decided yet. */
    public Ranked(Plan plan, int rank, int tolerance) {
        this(plan, rank, tolerance, "", date -> Standing.OPEN);
    }

    /** With the tolerance that holds where nobody said another. */
    public static Ranked of(Plan plan, int rank) {
        return new Ranked(plan, rank, usualTolerance(plan));
    }

    /** A fifth of the rule's nominal days, rounded down. */
    public static int usualTolerance(Plan plan) {
        return (int) Math.min(Integer.MAX_VALUE, plan.rule().nominalDays() / SHARE);
    }
}
