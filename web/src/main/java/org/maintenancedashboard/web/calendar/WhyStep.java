package org.maintenancedashboard.web.calendar;

import org.maintenancedashboard.recurrence.Step;

/** A line of "Why this date?" as it is shown. */
public record WhyStep(String tone, String icon, String text) {

    static WhyStep of(Step step) {
        return switch (step.step()) {
            case RULE -> new WhyStep("scheduled", "pi-replay", step.text());
            case INVALID_DATE -> new WhyStep("progress", "pi-calendar-minus", step.text());
            case ROLL, NO_ALLOWED_DAY -> new WhyStep("progress", "pi-flag-fill", step.text());
            case SEASON -> new WhyStep("progress", "pi-sun", step.text());
            case FREEZE -> new WhyStep("pending", "pi-lock", step.text());
            case CLOCK -> new WhyStep("scheduled", "pi-clock", step.text());
            case OVERRIDE -> new WhyStep("progress", "pi-arrows-h", step.text());
            case NESTING, PREDECESSOR, MERGE -> new WhyStep("progress", "pi-arrow-right", step.text());
        };
    }
}
