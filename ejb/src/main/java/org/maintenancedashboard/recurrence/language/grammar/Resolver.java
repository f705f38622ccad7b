package org.maintenancedashboard.recurrence.language.grammar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maintenancedashboard.recurrence.days.Frequency;
import org.maintenancedashboard.recurrence.days.RuleParts;
import org.maintenancedashboard.recurrence.language.words.Spelling;
import org.maintenancedashboard.recurrence.language.words.Unclear;

/** Turns facts into the days of a rule, or asks. */
final class Resolver {

    private final Facts facts;
    private final Spelling spelling;

    private Resolver(Facts facts, Spelling spelling) {
        this.facts = facts;
        this.spelling = spelling;
    }

    static RuleParts parts(Facts facts, Spelling spelling) {
        if (facts.isEmpty()) {
            throw new Unclear(facts.start == null && facts.time == null && facts.until == null && facts.count == 0 ? "empty" : "howOften");
        }
        return new Resolver(facts, spelling).parts();
    }

    private RuleParts parts() {
        mergeDates();
        checkTogether();
        Span span = ofScope(span());
        checkRate(span);
        checkNumbers(span);
        return switch (span.frequency()) {
            case DAILY -> daily(span);
            case WEEKLY -> weekly(span);
            case MONTHLY -> monthly(span);
            case YEARLY -> yearly(span);
        };
    }

    /** "1 March and 1 September": one day in several months, or several days of one month. */
    private void mergeDates() {
        SortedSet<Integer> days = new TreeSet<>();
        SortedSet<Integer> months = new TreeSet<>();
        facts.dates.forEach(dates -> days.addAll(dates.days()));
        facts.dates.forEach(dates -> months.addAll(dates.months()));
        boolean ofYear = facts.scope != null && facts.scope.frequency() == Frequency.YEARLY;
        if (ofYear && !facts.days.isEmpty() && !facts.months.isEmpty()) {
            throw new Unclear("dates");
        }
        boolean oneDay = facts.dates.stream().allMatch(dates -> dates.days().equals(days));
        boolean oneMonth = facts.dates.stream().allMatch(dates -> dates.months().equals(months));
        if (!oneDay && !oneMonth || !days.isEmpty() && facts.hasDays()) {
            throw new Unclear("dates");
        }
        facts.days.addAll(days);
        facts.months.addAll(months);
    }

    /** Days by number, by weekday and by place exclude each other in one rule. */
    private void checkTogether() {
        long kinds = Stream.of(facts.days.isEmpty(), facts.counted.isEmpty(), facts.places.isEmpty()).filter(empty -> !empty).count();
        if (kinds > 1) {
            throw new Unclear("dates");
        }
        if (facts.hasDays() && !facts.weekdays.isEmpty() && facts.exceptWeekdays.isEmpty()) {
            throw new Unclear("mixed", weekdayNames(facts.weekdays));
        }
    }

    private Span span() {
        if (facts.every != null && facts.rate != null && !facts.rate.equals(facts.every)) {
            throw new Unclear("conflict", facts.rateText);
        }
        if (facts.every != null || facts.rate != null) {
            return facts.every == null ? facts.rate : facts.every;
        }
        boolean repeated = facts.each || facts.months.size() > 1 || !facts.dates.isEmpty() && facts.days.size() > 1;
        if (!facts.dates.isEmpty()) {
            return repeatedOr(repeated, "once", facts.dateText);
        }
        if (facts.hasDays()) {
            boolean yearly = facts.scope != null && facts.scope.frequency() == Frequency.YEARLY;
            if (facts.months.isEmpty() || yearly) {
                return new Span(yearly ? Frequency.YEARLY : Frequency.MONTHLY, 1);
            }
            return repeatedOr(repeated, "howOften");
        }
        if (facts.eachWeekday || !facts.weekdays.isEmpty() && facts.scope != null) {
            return new Span(Frequency.WEEKLY, 1);
        }
        return repeatedOr(!facts.months.isEmpty() && facts.weekdays.isEmpty() && repeated, "howOften");
    }

    private static Span repeatedOr(boolean repeated, String question, Object... arguments) {
        if (!repeated) {
            throw new Unclear(question, arguments);
        }
        return new Span(Frequency.YEARLY, 1);
    }

    /** "of the quarter" is certain months; other scopes must fit how often. */
    private Span ofScope(Span span) {
        Span scope = facts.scope;
        if (scope == null || !facts.hasDays()) {
            return span;
        }
        if (scope.frequency() == Frequency.MONTHLY && scope.times() > 1) {
            boolean fits = span.equals(scope) || span.equals(new Span(Frequency.MONTHLY, 1));
            if (!fits || !facts.months.isEmpty()) {
                throw new Unclear("conflict", facts.everyText);
            }
            facts.months.addAll(monthsOfScope(scope.times()));
            return new Span(Frequency.MONTHLY, 1);
        }
        if (scope.frequency() == Frequency.YEARLY && span.frequency() != Frequency.YEARLY) {
            throw new Unclear("conflict", facts.everyText);
        }
        return span;
    }

    private List<Integer> monthsOfScope(int length) {
        List<Integer> numbers = new ArrayList<>(facts.days);
        facts.counted.forEach(day -> numbers.add(day.ordinal()));
        numbers.addAll(facts.places);
        boolean last = numbers.stream().allMatch(number -> number < 0 && number > -5);
        boolean first = numbers.stream().allMatch(number -> number > 0 && number < 5) && (facts.days.isEmpty() || facts.days.equals(List.of(1)));
        if (!first && !last || last && !facts.days.isEmpty() && !facts.days.equals(List.of(-1))) {
            throw new Unclear("quarterDay");
        }
        return IntStream.rangeClosed(1, 12).filter(month -> month % length == (last ? 0 : 1)).boxed().toList();
    }

    private void checkRate(Span span) {
        if (facts.rateTimes < 2) {
            return;
        }
        int days = facts.days.size() + facts.counted.size() + facts.places.size();
        int found = switch (span.frequency()) {
            case DAILY -> 0;
            case WEEKLY -> facts.weekdays.size();
            case MONTHLY -> days;
            case YEARLY -> Math.max(1, days) * facts.months.size();
        };
        if (found != facts.rateTimes || span.times() > 1) {
            throw new Unclear("rate", facts.rateText, facts.rateTimes);
        }
    }

    private void checkNumbers(Span span) {
        boolean ofYear = span.frequency() == Frequency.YEARLY && facts.months.isEmpty();
        facts.days.stream().filter(day -> Math.abs(day) > (ofYear ? 366 : 31)).findFirst().ifPresent(day -> {
            throw new Unclear("noSuchDay", day);
        });
        facts.counted.stream().filter(day -> Math.abs(day.ordinal()) > (ofYear ? 53 : 5) || day.ordinal() == 0).findFirst().ifPresent(day -> {
            throw new Unclear("noSuchDay", day.ordinal());
        });
        facts.weeks.stream().filter(week -> week == 0 || Math.abs(week) > 53).findFirst().ifPresent(week -> {
            throw new Unclear("noSuchDay", week);
        });
        if (!facts.weeks.isEmpty() && (span.frequency() != Frequency.YEARLY || facts.hasDays())) {
            throw new Unclear("conflict", facts.everyText);
        }
    }

    private RuleParts daily(Span span) {
        if (!facts.counted.isEmpty() || !facts.places.isEmpty() || !facts.dates.isEmpty()) {
            throw new Unclear("conflict", facts.everyText);
        }
        if (span.times() % 7 == 0 && !facts.only && !facts.weekdays.isEmpty()) {
            return weekly(new Span(Frequency.WEEKLY, span.times() / 7));
        }
        boolean weekly = span.times() == 1 && facts.days.isEmpty() && facts.onlyIf.isEmpty();
        Set<DayOfWeek> days = without(facts.weekdays.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : facts.weekdays);
        PartsBuilder parts = new PartsBuilder(weekly && days.size() < 7 ? new Span(Frequency.WEEKLY, 1) : span).months(months());
        return parts.days(facts.days).weekdays(days.size() == 7 ? facts.onlyIf : days).parts();
    }

    private RuleParts weekly(Span span) {
        if (facts.hasDays() || !facts.onlyIf.isEmpty()) {
            throw new Unclear("conflict", facts.everyText);
        }
        return new PartsBuilder(span).months(months()).weekdays(without(facts.weekdays)).parts();
    }

    private Set<DayOfWeek> without(Set<DayOfWeek> days) {
        Set<DayOfWeek> left = EnumSet.noneOf(DayOfWeek.class);
        left.addAll(days);
        if (!facts.exceptWeekdays.isEmpty() && !left.removeAll(facts.exceptWeekdays) || left.isEmpty() && !days.isEmpty()) {
            throw new Unclear("exceptWhat");
        }
        return left;
    }

    private RuleParts monthly(Span span) {
        if (facts.dates.stream().anyMatch(dates -> !dates.loose())) {
            throw new Unclear("conflict", facts.dateText);
        }
        return new PartsBuilder(span).months(months()).days(facts.days).counted(facts.counted).places(facts.places, facts.ofSet)
                .weekdays(plainWeekdays()).parts();
    }

    private RuleParts yearly(Span span) {
        if (facts.months.isEmpty() && !facts.exceptMonths.isEmpty()) {
            throw new Unclear("whichMonth");
        }
        PartsBuilder parts = new PartsBuilder(span).weeks(facts.weeks).months(months()).weekdays(facts.weeks.isEmpty() ? plainWeekdays() : facts.weekdays);
        if (facts.months.isEmpty() && facts.hasDays()) {
            if (facts.scope == null || facts.scope.frequency() != Frequency.YEARLY) {
                throw new Unclear("whichMonth");
            }
            return parts.yearDays(facts.days).counted(facts.counted).places(facts.places, facts.ofSet).parts();
        }
        if (!facts.places.isEmpty() && facts.months.size() > 1) {
            if (span.times() > 1) {
                throw new Unclear("dates");
            }
            return monthly(new Span(Frequency.MONTHLY, 1));
        }
        return parts.days(facts.days).counted(facts.counted).places(facts.places, facts.ofSet).parts();
    }

    /** Weekdays that limit days of a month, or all of their kind where "every" was said. */
    private Set<DayOfWeek> plainWeekdays() {
        if (!facts.exceptWeekdays.isEmpty() || !facts.onlyIf.isEmpty() && facts.days.isEmpty()) {
            throw new Unclear("exceptWhat");
        }
        if (!facts.weekdays.isEmpty() && !facts.eachWeekday) {
            throw new Unclear("whichWeekday", weekdayNames(facts.weekdays));
        }
        return facts.weekdays.isEmpty() ? facts.onlyIf : facts.weekdays;
    }

    private String weekdayNames(Set<DayOfWeek> days) {
        return spelling.list(days.stream().map(spelling::weekday).toList(), "say.and");
    }

    private SortedSet<Integer> months() {
        SortedSet<Integer> months = new TreeSet<>(facts.months);
        if (!facts.exceptMonths.isEmpty()) {
            months.addAll(months.isEmpty() ? IntStream.rangeClosed(1, 12).boxed().toList() : List.of());
            months.removeAll(facts.exceptMonths);
            if (months.isEmpty()) {
                throw new Unclear("never");
            }
        }
        return months.size() == 12 ? new TreeSet<>() : months;
    }
}
