package org.maintenancedashboard.recurrence.series;

import java.time.LocalDate;
import java.util.List;
import org.maintenancedashboard.recurrence.Rule;
import org.maintenancedashboard.recurrence.days.Frequency;
import org.maintenancedashboard.recurrence.days.RuleParts;
import org.maintenancedashboard.recurrence.days.WeekdayNumber;

/** The rule that goes on from a moved date: the same distance, on the day that the date was moved to. */
public final class Following {

    private static final int WEEK = 7;

    private Following() {
    }

    /**
     * A rule without an end whose one day is that of the new date, where the old date was its one day: Tuesday becomes Thursday, the 15th
     * the 17th, the second Tuesday the third Thursday. A rule that names several days, or positions, stays as it is.
     */
    public static Rule rule(Rule rule, LocalDate before, LocalDate after) {
        RuleParts parts = rule.parts();
        boolean several = parts.weekdays().size() + parts.monthDays().size() > 1 || parts.months().size() > 1 || !parts.weeks().isEmpty()
                || !parts.yearDays().isEmpty() || !parts.positions().isEmpty()
                || parts.frequency() == Frequency.YEARLY && parts.months().isEmpty() && !parts.weekdays().isEmpty();
        if (before.equals(after) || several) {
            return rule.endless();
        }
        List<Integer> months = parts.months().isEmpty() ? List.of() : List.of(after.getMonthValue());
        List<Integer> monthDays = parts.monthDays().isEmpty() ? List.of() : List.of(monthDay(parts.monthDays().get(0), after));
        List<WeekdayNumber> weekdays = parts.weekdays().isEmpty() ? List.of() : List.of(weekday(parts.weekdays().get(0), after));
        return Rule.parse(new RuleParts(parts.frequency(), parts.interval(), months, parts.weeks(), parts.yearDays(), monthDays, weekdays,
                parts.positions(), parts.weekStart()).text(""));
    }

    private static int monthDay(int named, LocalDate after) {
        return named > 0 ? after.getDayOfMonth() : after.getDayOfMonth() - after.lengthOfMonth() - 1;
    }

    private static WeekdayNumber weekday(WeekdayNumber named, LocalDate after) {
        int fromStart = (after.getDayOfMonth() - 1) / WEEK + 1;
        int fromEnd = -((after.lengthOfMonth() - after.getDayOfMonth()) / WEEK + 1);
        return new WeekdayNumber(named.ordinal() == 0 ? 0 : named.ordinal() > 0 ? fromStart : fromEnd, after.getDayOfWeek());
    }
}
