package org.maintenancedashboard.recurrence;

import java.time.LocalDate;
import org.maintenancedashboard.recurrence.days.Candidates;
import org.maintenancedashboard.recurrence.days.DayCursor;
import org.maintenancedashboard.recurrence.days.Days;

/** FIXED: the rule from its anchor, whatever happened. */
final class FixedSource implements Source {

    private final Candidates candidates;
    private final DayCursor cursor;
    private final Plan plan;

    FixedSource(Plan plan, int firstKey, int lastKey) {
        this.plan = plan;
        this.candidates = plan.candidates();
        this.cursor = candidates.between(firstKey, lastKey);
    }

    @Override
    public int next() {
        return cursor.next();
    }

    @Override
    public int planned(int key) {
        return key;
    }

    @Override
    public boolean accept(int finalDay) {
        return true;
    }

    @Override
    public void explain(int key, Trace trace) {
        trace.add(StepKind.RULE, plan.ruleLine(plan.anchor().toLocalDate()));
        int asked = candidates.movedFrom(key);
        if (asked > 0) {
            trace.add(StepKind.INVALID_DATE, moved(Dates.date(key), asked, plan.invalidDates()));
        }
        trace.dated(Days.NONE, key);
    }

    private static String moved(LocalDate date, int asked, InvalidDates invalidDates) {
        boolean back = invalidDates == InvalidDates.BACKWARD;
        LocalDate lacking = back ? date : date.minusDays(1);
        return Dates.monthAndYear(lacking) + " has no day " + asked + ": moved " + (back ? "back" : "on") + " to "
                + Dates.dayAndMonth(date);
    }
}
