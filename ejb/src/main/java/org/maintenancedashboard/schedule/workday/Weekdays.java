package org.maintenancedashboard.schedule.workday;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maintenancedashboard.common.Invalid;

/** Weekdays as the two letters of iCalendar, MO to SU. */
public final class Weekdays {

    private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private Weekdays() {
    }

    /** Reads codes; refused under the field, and where there is none. */
    public static Set<DayOfWeek> parse(String field, Collection<String> codes) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String code : codes) {
            int at = CODES.indexOf(code);
            if (at < 0) {
                throw new Invalid(field, code == null ? "error.required" : "error.code.unknown", String.valueOf(code));
            }
            days.add(DayOfWeek.of(at + 1));
        }
        return days;
    }

    /** The codes in the order of the week. */
    public static List<String> codes(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(day -> CODES.get(day.ordinal())).toList();
    }

    static Set<DayOfWeek> stored(String text) {
        return parse("workingDays", Arrays.asList(text.split(",")));
    }

    static String text(Collection<DayOfWeek> days) {
        return codes(days).stream().collect(Collectors.joining(","));
    }
}
