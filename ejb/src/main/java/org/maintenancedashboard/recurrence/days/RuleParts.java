package org.maintenancedashboard.recurrence.days;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a rule says about days: everything but its end. Empty lists stand for absent parts; the parts fit together
 * (the parser of the rule text sees to that).
 *
 * @param interval periods from one to the next, at least 1
 * @param months 1..12
 * @param weeks 1..53 and -53..-1
 * @param yearDays 1..366 and -366..-1
 * @param monthDays 1..31 and -31..-1
 * @param positions BYSETPOS, 1..366 and -366..-1
 */
public record RuleParts(Frequency frequency, int interval, List<Integer> months, List<Integer> weeks,
        List<Integer> yearDays, List<Integer> monthDays, List<WeekdayNumber> weekdays, List<Integer> positions,
        DayOfWeek weekStart) {

    public RuleParts {
        if (interval < 1) {
            throw new IllegalArgumentException("The interval is at least 1.");
        }
        months = List.copyOf(months);
        weeks = List.copyOf(weeks);
        yearDays = List.copyOf(yearDays);
        monthDays = List.copyOf(monthDays);
        weekdays = List.copyOf(weekdays);
        positions = List.copyOf(positions);
    }

    /** Only frequency and interval, the week starting on Monday. */
    public static RuleParts simple(Frequency frequency, int interval) {
        return new RuleParts(frequency, interval, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                DayOfWeek.MONDAY);
    }

    /** Whether nothing but frequency and interval is said. */
    public boolean isSimple() {
        return months.isEmpty() && weeks.isEmpty() && yearDays.isEmpty() && monthDays.isEmpty() && weekdays.isEmpty()
                && positions.isEmpty();
    }

    /** The same without BYSETPOS. */
    RuleParts everyPosition() {
        return new RuleParts(frequency, interval, months, weeks, yearDays, monthDays, weekdays, List.of(), weekStart);
    }

    /**
     * RFC 5545 text in canonical order, defaults left out.
     *
     * @param end its COUNT or UNTIL part, empty for none
     */
    public String text(String end) {
        StringBuilder text = new StringBuilder("FREQ=").append(frequency);
        text.append(interval > 1 ? ";INTERVAL=" + interval : "").append(end.isEmpty() ? "" : ";" + end);
        List<String> days = weekdays.stream().map(WeekdayNumber::text).toList();
        text.append(list("BYMONTH", months)).append(list("BYWEEKNO", weeks)).append(list("BYYEARDAY", yearDays))
                .append(list("BYMONTHDAY", monthDays)).append(list("BYDAY", days)).append(list("BYSETPOS", positions));
        return text.append(weekStart == DayOfWeek.MONDAY ? "" : ";WKST=" + weekStart.name().substring(0, 2)).toString();
    }

    private static String list(String name, List<?> values) {
        return values.isEmpty() ? "" : ";" + name + "=" + values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    int monthMask() {
        int mask = 0;
        for (int month : months) {
            mask |= 1 << month;
        }
        return mask == 0 ? 0b1_1111_1111_1110 : mask;
    }

    boolean hasMonthDays() {
        return !monthDays.isEmpty();
    }
}
