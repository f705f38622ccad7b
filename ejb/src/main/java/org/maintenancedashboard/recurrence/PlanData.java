package org.maintenancedashboard.recurrence;

import java.time.LocalDateTime;
import java.time.ZoneId;

/** What a plan was told. */
record PlanData(LocalDateTime anchor, ZoneId zone, Rule rule, InvalidDates invalidDates, Policies policies, Mode mode) {

    /** Dates end with 9999; whoever writes that year means no year at all. */
    private static final int LAST_YEAR = 9998;

    PlanData {
        if (anchor == null) {
            throw new InvalidRule("startsAt", "The start is missing.");
        }
        if (anchor.getYear() < 1 || anchor.getYear() > LAST_YEAR) {
            throw new InvalidRule("startsAt", "The start must lie in the years 1 to " + LAST_YEAR + ".");
        }
        if (rule != null && rule.until() != null && rule.until().date().getYear() > LAST_YEAR) {
            throw new InvalidRule(Rule.FIELD, "UNTIL must lie before the year 9999: leave it out when there is no end.");
        }
        if (zone == null) {
            throw new InvalidRule("zone", "The time zone is missing.");
        }
        if (rule == null) {
            throw new InvalidRule(Rule.FIELD, "The rule is missing.");
        }
        if (invalidDates == null) {
            throw new InvalidRule("invalidDates", "Say BACKWARD, OMIT or FORWARD.");
        }
        if (policies == null || mode == null) {
            throw new InvalidRule(mode == null ? "mode" : "policies", "The mode and the policies must be given.");
        }
        if (mode instanceof Mode.Floating && !rule.isSimple()) {
            throw new InvalidRule(Rule.FIELD, "A floating plan counts from completions: only FREQ and INTERVAL go with it.");
        }
        rule.skip().filter(skip -> skip != invalidDates).ifPresent(skip -> {
            throw new InvalidRule("invalidDates", "The rule says SKIP=" + skip + ", the missing dates say " + invalidDates
                    + ": make them the same.");
        });
        if (rule.until() != null && rule.until().lastDay(anchor.toLocalTime(), zone).isBefore(anchor.toLocalDate())) {
            throw new InvalidRule(Rule.FIELD, "UNTIL lies before the start on " + Dates.longText(anchor.toLocalDate()) + ".");
        }
    }
}
