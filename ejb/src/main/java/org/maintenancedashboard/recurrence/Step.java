package org.maintenancedashboard.recurrence;

import java.util.Objects;

/**
 * One line of "Why this date?".
 *
 * @param step what kind of step it was
 * @param text what happened and why, a short English sentence
 */
public record Step(StepKind step, String text) {

    public Step {
        Objects.requireNonNull(step);
        Objects.requireNonNull(text);
    }
}
