package org.maintenancedashboard.recurrence.language.grammar;

import java.time.LocalDate;
import java.util.Optional;
import org.maintenancedashboard.recurrence.days.Candidates;
import org.maintenancedashboard.recurrence.days.Days;
import org.maintenancedashboard.recurrence.days.Frequency;
import org.maintenancedashboard.recurrence.days.RuleParts;
import org.maintenancedashboard.recurrence.language.words.Spelling;
import org.maintenancedashboard.recurrence.language.words.Unclear;

/** From which day a rule counts. */
final class FirstDay {

    private final RuleParts parts;
    private final Spelling spelling;

    FirstDay(RuleParts parts, Spelling spelling) {
        this.parts = parts;
        this.spelling = spelling;
    }

    /** The day that was said, or the first date behind it where that matters; asks where the rule would begin later than a reader expects. */
    LocalDate said(LocalDate start) {
        if (parts.interval() > 1 && parts.frequency() != Frequency.DAILY) {
            LocalDate near = first(once(), start).orElseThrow(() -> new Unclear("never"));
            LocalDate real = first(parts, start).orElseThrow(() -> new Unclear("never"));
            if (!near.equals(real)) {
                throw new Unclear("first", spelling.date(near), spelling.date(real));
            }
            return near;
        }
        if (first(parts, start).isEmpty()) {
            throw new Unclear("never");
        }
        return start;
    }

    /** The first day that fits, where none was said; asks where the week matters. */
    LocalDate from(LocalDate day) {
        boolean open = parts.monthDays().isEmpty() && parts.weekdays().isEmpty() && parts.yearDays().isEmpty();
        if (parts.frequency() == Frequency.DAILY || open && parts.interval() == 1) {
            return said(day);
        }
        LocalDate near = first(once(), day).orElseThrow(() -> new Unclear("never"));
        if (parts.frequency() == Frequency.WEEKLY && parts.interval() > 1 && !parts.weekdays().isEmpty()) {
            LocalDate next = first(once(), near.plusWeeks(1)).orElse(near.plusWeeks(1));
            throw new Unclear("whichWeek", spelling.date(near), spelling.date(next));
        }
        return near;
    }

    /** The same days in every period. */
    private RuleParts once() {
        return new RuleParts(parts.frequency(), 1, parts.months(), parts.weeks(), parts.yearDays(), parts.monthDays(), parts.weekdays(),
                parts.positions(), parts.weekStart());
    }

    /** The rule's first day that is not before one. */
    static Optional<LocalDate> first(RuleParts parts, LocalDate start) {
        int from = (int) start.toEpochDay();
        Candidates candidates = Candidates.of(parts, from, 0);
        int day = candidates.everMatches() ? candidates.from(from).next() : Days.NONE;
        return day == Days.NONE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
