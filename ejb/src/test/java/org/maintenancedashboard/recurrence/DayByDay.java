package org.maintenancedashboard.recurrence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.maintenancedashboard.recurrence.days.Frequency;
import org.maintenancedashboard.recurrence.days.RuleParts;
import org.maintenancedashboard.recurrence.days.WeekdayNumber;

/** A slow second opinion: asks every single day, with java.time only, whether the rule names it. */
public final class DayByDay {

    private final RuleParts rule;
    private final LocalDate anchor;
    private final InvalidDates invalidDates;
    private final int count;
    private final WeekFields weeks;

    public DayByDay(Plan plan) {
        this.rule = plan.rule().parts();
        this.anchor = plan.anchor().toLocalDate();
        this.invalidDates = plan.invalidDates();
        this.count = plan.rule().count().orElse(Integer.MAX_VALUE);
        this.weeks = WeekFields.of(rule.weekStart(), 4);
    }

    public List<LocalDate> until(LocalDate end) {
        Map<Long, TreeSet<LocalDate>> sets = new TreeMap<>();
        for (LocalDate day = anchor.minusDays(400); day.isBefore(end.plusDays(400)); day = day.plusDays(1)) {
            if (rule.months().isEmpty() || rule.months().contains(day.getMonthValue())) {
                collect(day, sets);
            }
        }
        TreeSet<LocalDate> all = new TreeSet<>();
        sets.forEach((period, days) -> all.addAll(chosen(new ArrayList<>(days))));
        return all.stream().filter(day -> !day.isBefore(anchor)).limit(count).filter(day -> day.isBefore(end)).toList();
    }

    private void collect(LocalDate day, Map<Long, TreeSet<LocalDate>> sets) {
        long distance = period(day) - period(anchor);
        if (distance < 0 || distance % rule.interval() != 0) {
            return;
        }
        TreeSet<LocalDate> set = sets.computeIfAbsent(distance, key -> new TreeSet<>());
        if (matches(day) && weekdayFits(day)) {
            set.add(day);
        }
        boolean movable = rule.frequency().compareTo(Frequency.MONTHLY) >= 0 && rule.weeks().isEmpty() && rule.yearDays().isEmpty();
        int length = day.lengthOfMonth();
        if (movable && day.getDayOfMonth() == length && invalidDates != InvalidDates.OMIT) {
            LocalDate moved = invalidDates == InvalidDates.FORWARD ? day.plusDays(1) : day;
            boolean lacks = asked(day).stream().anyMatch(asked -> asked > length);
            if (lacks && weekdayFits(moved)) {
                set.add(moved);
            }
        }
    }

    private long period(LocalDate day) {
        return switch (rule.frequency()) {
            case DAILY -> day.toEpochDay();
            case WEEKLY -> ChronoUnit.WEEKS.between(LocalDate.of(1900, 1, 1).with(TemporalAdjusters.nextOrSame(rule.weekStart())),
                    day.with(TemporalAdjusters.previousOrSame(rule.weekStart())));
            case MONTHLY -> day.getYear() * 12L + day.getMonthValue();
            case YEARLY -> rule.weeks().isEmpty() ? day.getYear() : day.get(weeks.weekBasedYear());
        };
    }

    /** The month days asked for in this day's month, by the rule or by the anchor. */
    private List<Integer> asked(LocalDate day) {
        boolean yearly = rule.frequency() == Frequency.YEARLY;
        if (!rule.monthDays().isEmpty()) {
            return yearly && !monthFits(day) ? List.of() : rule.monthDays();
        }
        boolean open = rule.weekdays().isEmpty() && rule.weeks().isEmpty() && rule.yearDays().isEmpty();
        boolean rightMonth = !yearly || !rule.months().isEmpty() || day.getMonth() == anchor.getMonth();
        return open && rightMonth ? List.of(anchor.getDayOfMonth()) : List.of();
    }

    private boolean matches(LocalDate day) {
        int weeksInYear = (int) weeks.weekOfWeekBasedYear().rangeRefinedBy(day).getMaximum();
        boolean named = monthFits(day) && counted(rule.weeks(), day.get(weeks.weekOfWeekBasedYear()), weeksInYear)
                && counted(rule.yearDays(), day.getDayOfYear(), day.lengthOfYear())
                && counted(rule.monthDays(), day.getDayOfMonth(), day.lengthOfMonth());
        boolean open = rule.weekdays().isEmpty() && rule.yearDays().isEmpty() && rule.monthDays().isEmpty();
        if (!named || !open) {
            return named;
        }
        return switch (rule.frequency()) {
            case DAILY -> true;
            case WEEKLY -> day.getDayOfWeek() == anchor.getDayOfWeek();
            case MONTHLY -> asked(day).contains(day.getDayOfMonth());
            case YEARLY -> rule.weeks().isEmpty() ? asked(day).contains(day.getDayOfMonth())
                    : day.getDayOfWeek() == anchor.getDayOfWeek();
        };
    }

    /** A yearly month day without a month is meant in the anchor's month. */
    private boolean monthFits(LocalDate day) {
        boolean open = rule.frequency() == Frequency.YEARLY && !rule.monthDays().isEmpty() && rule.months().isEmpty()
                && rule.weeks().isEmpty() && rule.yearDays().isEmpty();
        return !open || day.getMonth() == anchor.getMonth();
    }

    private static boolean counted(List<Integer> numbers, int fromStart, int length) {
        return numbers.isEmpty() || numbers.contains(fromStart) || numbers.contains(fromStart - length - 1);
    }

    private boolean weekdayFits(LocalDate day) {
        if (rule.weekdays().isEmpty()) {
            boolean fromAnchor = !rule.weeks().isEmpty() && rule.yearDays().isEmpty() && rule.monthDays().isEmpty();
            return !fromAnchor || day.getDayOfWeek() == anchor.getDayOfWeek();
        }
        boolean inYear = rule.frequency() == Frequency.YEARLY && rule.months().isEmpty();
        LocalDate first = inYear ? day.withDayOfYear(1) : YearMonth.from(day).atDay(1);
        int length = inYear ? day.lengthOfYear() : day.lengthOfMonth();
        return rule.weekdays().stream().anyMatch(number -> fits(number, day, first, length));
    }

    private static boolean fits(WeekdayNumber number, LocalDate day, LocalDate first, int length) {
        if (day.getDayOfWeek() != number.day() || number.ordinal() == 0) {
            return day.getDayOfWeek() == number.day();
        }
        LocalDate last = first.plusDays(length - 1L);
        LocalDate wanted = number.ordinal() > 0
                ? first.with(TemporalAdjusters.nextOrSame(number.day())).plusWeeks(number.ordinal() - 1L)
                : last.with(TemporalAdjusters.previousOrSame(number.day())).plusWeeks(number.ordinal() + 1L);
        return wanted.equals(day);
    }

    private List<LocalDate> chosen(List<LocalDate> days) {
        if (rule.positions().isEmpty()) {
            return days;
        }
        return days.stream().filter(day -> rule.positions().contains(days.indexOf(day) + 1)
                || rule.positions().contains(days.indexOf(day) - days.size())).toList();
    }
}
