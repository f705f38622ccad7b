package org.maintenancedashboard.recurrence;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One line of "Why this date?".
 *
 * @param step what kind of step it was
 * @param text what happened and why, a short English sentence
 * @param before the local date the step found; null where there was none or the step is about something else
 * @param after the local date the step left; null where it left none, as when a date is left out
 */
public record Step(StepKind step, String text, LocalDate before, LocalDate after) {

    public Step {
        Objects.requireNonNull(step);
        Objects.requireNonNull(text);
    }

    /** A line that is not about one date becoming another. */
    public Step(StepKind step, String text) {
        this(step, text, null, null);
    }

    /** The same line with the date it found and the date it left. */
    public Step dated(LocalDate found, LocalDate left) {
        return new Step(step, text, found, left);
    }
}
