package org.maintenancedashboard.recurrence;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import org.maintenancedashboard.recurrence.days.RuleParts;
import org.maintenancedashboard.recurrence.days.WeekdayNumber;

/** Writes a rule as canonical RFC 5545 text. */
final class RuleFormat {

    private final StringBuilder text = new StringBuilder();

    private RuleFormat() {
    }

    static String format(Rule rule) {
        return new RuleFormat().write(rule);
    }

    private String write(Rule rule) {
        RuleParts parts = rule.parts();
        rule.skip().ifPresent(skip -> part("RSCALE", "GREGORIAN"));
        part("FREQ", parts.frequency().name());
        if (parts.interval() > 1) {
            part("INTERVAL", String.valueOf(parts.interval()));
        }
        rule.count().ifPresent(count -> part("COUNT", String.valueOf(count)));
        if (rule.until() != null) {
            part("UNTIL", rule.until().text());
        }
        list("BYMONTH", parts.months());
        list("BYWEEKNO", parts.weeks());
        list("BYYEARDAY", parts.yearDays());
        list("BYMONTHDAY", parts.monthDays());
        list("BYDAY", parts.weekdays().stream().map(WeekdayNumber::text).toList());
        list("BYSETPOS", parts.positions());
        if (parts.weekStart() != DayOfWeek.MONDAY) {
            part("WKST", parts.weekStart().name().substring(0, 2));
        }
        rule.skip().ifPresent(skip -> part("SKIP", skip.name()));
        return text.toString();
    }

    private void list(String name, List<?> values) {
        if (!values.isEmpty()) {
            part(name, values.stream().map(Object::toString).collect(Collectors.joining(",")));
        }
    }

    private void part(String name, String value) {
        text.append(text.isEmpty() ? "" : ";").append(name).append('=').append(value);
    }
}
