package org.maintenancedashboard.web.schedule;

import java.time.LocalDate;
import java.util.List;
import org.maintenancedashboard.calendar.DateExplanation;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Step;
import org.maintenancedashboard.recurrence.StepKind;

/** A line of the preview: the date, the one the rule gave (null: the same), the reason that counts most (null: the rule itself), how that reason looks, and all reasons. */
public record PreviewDate(LocalDate date, LocalDate original, String tone, String icon, String text, DateExplanation why) {

    static PreviewDate of(Occurrence occurrence) {
        List<Step> trace = occurrence.trace();
        Step reason = trace.stream().filter(step -> step.step() != StepKind.RULE).reduce((first, second) -> second)
                .orElseGet(() -> trace.get(0));
        LocalDate date = occurrence.start().toLocalDate();
        LocalDate original = occurrence.key().toLocalDate();
        return new PreviewDate(date, original.equals(date) ? null : original, tone(reason.step()), icon(reason.step()),
                reason.step() == StepKind.RULE ? null : reason.text(), DateExplanation.of(occurrence));
    }

    private static String tone(StepKind kind) {
        return switch (kind) {
            case RULE -> "off";
            case SEASON, FREEZE -> "pending";
            case CLOCK, NESTING -> "scheduled";
            default -> "progress";
        };
    }

    private static String icon(StepKind kind) {
        return switch (kind) {
            case RULE -> "pi-check";
            case INVALID_DATE -> "pi-calendar-minus";
            case ROLL -> "pi-flag-fill";
            case SEASON -> "pi-sun";
            case FREEZE -> "pi-lock";
            case CLOCK -> "pi-clock";
            case NESTING -> "pi-sitemap";
            default -> "pi-arrow-right";
        };
    }
}
