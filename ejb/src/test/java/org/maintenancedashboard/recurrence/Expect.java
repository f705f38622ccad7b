package org.maintenancedashboard.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Short ways to write plans and expected dates in tests. */
final class Expect {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private Expect() {
    }

    static Plan plan(String anchor, String rule) {
        return Plan.of(LocalDateTime.parse(anchor), BERLIN, Rule.parse(rule));
    }

    /** Reads "2026: 1/31 2/28 2027: 1/31". */
    static List<LocalDate> dates(String text) {
        List<LocalDate> dates = new ArrayList<>();
        int year = 0;
        for (String word : text.trim().split("\\s+")) {
            if (word.endsWith(":")) {
                year = Integer.parseInt(word.substring(0, 4));
            } else {
                String[] monthAndDay = word.split("/");
                dates.add(LocalDate.of(year, Integer.parseInt(monthAndDay[0]), Integer.parseInt(monthAndDay[1])));
            }
        }
        return dates;
    }

    /** The final local dates, at most so many. */
    static List<LocalDate> starts(Plan plan, int limit) {
        return plan.between(null, null, limit).occurrences().stream().map(o -> o.start().toLocalDate()).toList();
    }

    static List<LocalDate> starts(Plan plan, String from, String to) {
        return plan.between(LocalDate.parse(from), LocalDate.parse(to), 10_000).occurrences().stream()
                .map(o -> o.start().toLocalDate()).toList();
    }

    static List<String> trace(Plan plan, String key) {
        return plan.traceOf(LocalDateTime.parse(key)).stream().map(s -> s.step() + " " + s.text()).toList();
    }
}
