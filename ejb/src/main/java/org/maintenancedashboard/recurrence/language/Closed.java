package org.maintenancedashboard.recurrence.language;

import java.time.LocalDate;
import java.util.List;
import org.maintenancedashboard.recurrence.days.Frequency;
import org.maintenancedashboard.recurrence.days.RuleParts;
import org.maintenancedashboard.recurrence.days.WeekdayNumber;

/** A rule with what it leaves open said: weekday, day of the month and month of its anchor. */
final class Closed {

    private final RuleParts parts;
    private final LocalDate anchor;

    private Closed(RuleParts parts, LocalDate anchor) {
        this.parts = parts;
        this.anchor = anchor;
    }

    /** The same rule with all it leaves open. */
    static RuleParts of(RuleParts parts, LocalDate anchor) {
        return new Closed(readable(parts, anchor), anchor).closed();
    }

    /** The same rule as one would say it: certain weekdays of every day are weekly, a day of the year has its month. */
    static RuleParts readable(RuleParts parts, LocalDate anchor) {
        boolean limited = !parts.monthDays().isEmpty() || !parts.positions().isEmpty();
        if (parts.frequency() == Frequency.DAILY && parts.interval() == 1 && !parts.weekdays().isEmpty() && !limited) {
            return new RuleParts(Frequency.WEEKLY, 1, parts.months(), List.of(), List.of(), List.of(), parts.weekdays(), List.of(), parts.weekStart());
        }
        boolean ofAnchor = parts.frequency() == Frequency.YEARLY && !parts.monthDays().isEmpty() && parts.months().isEmpty()
                && parts.weeks().isEmpty() && parts.yearDays().isEmpty();
        return ofAnchor ? new Closed(parts, anchor).with(List.of(anchor.getMonthValue()), parts.monthDays(), parts.weekdays()) : parts;
    }

    private RuleParts closed() {
        List<Integer> monthDays = List.of(anchor.getDayOfMonth());
        boolean open = parts.monthDays().isEmpty() && parts.weekdays().isEmpty();
        return switch (parts.frequency()) {
            case DAILY -> parts;
            case WEEKLY -> parts.weekdays().isEmpty() ? weekday() : parts;
            case MONTHLY -> open ? with(parts.months(), monthDays, List.of()) : parts;
            case YEARLY -> yearly(open, monthDays);
        };
    }

    private RuleParts yearly(boolean open, List<Integer> monthDays) {
        List<Integer> months = parts.months().isEmpty() ? List.of(anchor.getMonthValue()) : parts.months();
        if (!parts.weeks().isEmpty()) {
            return open && parts.yearDays().isEmpty() ? weekday() : parts;
        }
        if (!parts.yearDays().isEmpty()) {
            return parts;
        }
        return open ? with(months, monthDays, List.of()) : parts;
    }

    private RuleParts weekday() {
        return with(parts.months(), parts.monthDays(), List.of(new WeekdayNumber(0, anchor.getDayOfWeek())));
    }

    private RuleParts with(List<Integer> months, List<Integer> monthDays, List<WeekdayNumber> weekdays) {
        return new RuleParts(parts.frequency(), parts.interval(), months, parts.weeks(), parts.yearDays(), monthDays, weekdays,
                parts.positions(), parts.weekStart());
    }
}
