package org.maintenancedashboard.recurrence.language.grammar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.maintenancedashboard.recurrence.days.RuleParts;
import org.maintenancedashboard.recurrence.days.WeekdayNumber;

/** Collects the parts of a rule in canonical order. */
final class PartsBuilder {

    private static final Comparator<Integer> FORWARD_THEN_BACK = Comparator.comparing((Integer n) -> n < 0).thenComparing(Comparator.naturalOrder());

    private final Span span;
    private List<Integer> months = List.of();
    private List<Integer> weeks = List.of();
    private List<Integer> yearDays = List.of();
    private List<Integer> monthDays = List.of();
    private final List<WeekdayNumber> weekdays = new ArrayList<>();
    private List<Integer> positions = List.of();

    PartsBuilder(Span span) {
        this.span = span;
    }

    PartsBuilder months(Collection<Integer> numbers) {
        months = sorted(numbers);
        return this;
    }

    PartsBuilder weeks(Collection<Integer> numbers) {
        weeks = sorted(numbers);
        return this;
    }

    /** Days of the year; its first and last day by their month. */
    PartsBuilder yearDays(Collection<Integer> numbers) {
        if (numbers.size() == 1 && Math.abs(numbers.iterator().next()) == 1) {
            int day = numbers.iterator().next();
            return months(List.of(day == 1 ? 1 : 12)).days(List.of(day));
        }
        yearDays = sorted(numbers);
        return this;
    }

    PartsBuilder days(Collection<Integer> numbers) {
        monthDays = sorted(numbers);
        return this;
    }

    PartsBuilder weekdays(Collection<DayOfWeek> days) {
        days.stream().sorted().forEach(day -> weekdays.add(new WeekdayNumber(0, day)));
        return this;
    }

    PartsBuilder counted(Collection<WeekdayNumber> days) {
        days.stream().distinct().sorted(Comparator.comparing(WeekdayNumber::ordinal, FORWARD_THEN_BACK).thenComparing(WeekdayNumber::day)).forEach(weekdays::add);
        return this;
    }

    PartsBuilder places(Collection<Integer> numbers, Collection<DayOfWeek> set) {
        positions = sorted(numbers);
        return numbers.isEmpty() ? this : weekdays(set);
    }

    RuleParts parts() {
        return new RuleParts(span.frequency(), span.times(), months, weeks, yearDays, monthDays, weekdays, positions, DayOfWeek.MONDAY);
    }

    private static List<Integer> sorted(Collection<Integer> numbers) {
        return numbers.stream().distinct().sorted(FORWARD_THEN_BACK).toList();
    }
}
