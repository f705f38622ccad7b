package org.maintenancedashboard.recurrence.days;

/** How long the period of a rule is. */
public enum Frequency {
    DAILY("day", 1), WEEKLY("week", 7), MONTHLY("month", 30), YEARLY("year", 365);

    private final String unit;
    private final int nominalDays;

    Frequency(String unit, int nominalDays) {
        this.unit = unit;
        this.nominalDays = nominalDays;
    }

    /** The English singular: day, week, month, year. */
    public String unit() {
        return unit;
    }

    /** Days counted for one period where a tolerance is a share of the rule: 1, 7, 30, 365. */
    public int nominalDays() {
        return nominalDays;
    }
}
