package org.maintenancedashboard.recurrence;

/** Writes a rule as canonical RFC 5545 text. */
final class RuleFormat {

    private RuleFormat() {
    }

    static String format(Rule rule) {
        String end = rule.count().isPresent() ? "COUNT=" + rule.count().getAsInt() : rule.until() == null ? "" : "UNTIL=" + rule.until().text();
        String text = rule.parts().text(end);
        return rule.skip().map(skip -> "RSCALE=GREGORIAN;" + text + ";SKIP=" + skip.name()).orElse(text);
    }
}
