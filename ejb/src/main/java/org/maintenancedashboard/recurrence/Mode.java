package org.maintenancedashboard.recurrence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the next due date is counted from. */
public sealed interface Mode {

    /** The rule, whatever happened. */
    Mode FIXED = new Fixed();

    /** Counted from the last completion (null before the first); each date is taken as completed when due. */
    static Mode floating(LocalDate lastCompleted) {
        return new Floating(lastCompleted);
    }

    /** The fixed plan, moved when the last work (null for none) was done later than the tolerance. */
    static Mode shifted(LocalDate lastCompleted, int tolerance, BigDecimal factor) {
        return new Shifted(tolerance, factor,
                lastCompleted == null ? List.of() : List.of(new Completion(null, lastCompleted)));
    }

    /** The rule alone. */
    record Fixed() implements Mode {
    }

    /**
     * Frequency and interval only, from the completion on.
     *
     * @param lastCompleted local day of the last completion, null before the first
     */
    record Floating(LocalDate lastCompleted) implements Mode {
    }

    /**
     * The fixed plan; lateness beyond the tolerance moves all later candidates, adding up.
     *
     * @param tolerance whole days that do not count
     * @param factor share of the lateness that later candidates move by, rounded down to whole days
     * @param completions what was done when, in any order
     */
    record Shifted(int tolerance, BigDecimal factor, List<Completion> completions) implements Mode {

        public Shifted {
            completions = List.copyOf(completions);
            if (tolerance < 0) {
                throw new InvalidRule("tolerance", "The tolerance must not be negative.");
            }
            if (factor == null || factor.signum() < 0 || factor.compareTo(BigDecimal.TEN) > 0) {
                throw new InvalidRule("factor", "The factor must lie between 0 and 10.");
            }
        }
    }
}
