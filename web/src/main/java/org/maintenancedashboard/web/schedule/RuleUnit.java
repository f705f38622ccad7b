package org.maintenancedashboard.web.schedule;

/** In what a rule counts; NONE is "as needed", TEXT a rule that only its RFC 5545 text can say. */
public enum RuleUnit {
    DAYS("DAILY"), WEEKS("WEEKLY"), MONTHS("MONTHLY"), YEARS("YEARLY"), NONE(""), TEXT("");

    private final String frequency;

    RuleUnit(String frequency) {
        this.frequency = frequency;
    }

    /** Whether "every n" makes sense. */
    public boolean isCounted() {
        return !frequency.isEmpty();
    }

    String frequency() {
        return frequency;
    }
}
