package org.maintenancedashboard.recurrence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.maintenancedashboard.recurrence.days.Days;
import org.maintenancedashboard.recurrence.days.Frequency;

/**
 * FLOATING: whole intervals from the last completion; before the first, from the anchor. Each date that stands is taken as
 * completed when due, so the next counts from there. A candidate that would end on or before the completion is passed over.
 */
final class FloatingSource implements Source {

    private final Plan plan;
    private final int interval;
    private final Map<Integer, Integer> bases = new HashMap<>();
    private int base;
    private boolean completed;
    private long steps;

    FloatingSource(Plan plan, LocalDate lastCompleted) {
        this.plan = plan;
        this.interval = plan.rule().parts().interval();
        this.completed = lastCompleted != null;
        this.base = Dates.day(completed ? lastCompleted : plan.anchor().toLocalDate());
        this.steps = completed ? 1 : 0;
    }

    @Override
    public int next() {
        long distance = steps++ * interval;
        IntUnaryOperator count = days -> distance * days > Days.LAST ? Days.LAST + 1 : (int) distance * days;
        LocalDate from = Dates.date(base);
        LocalDate date = switch (plan.rule().parts().frequency()) {
            case DAILY -> from.plusDays(count.applyAsInt(1));
            case WEEKLY -> from.plusDays(count.applyAsInt(7));
            case MONTHLY -> from.plusMonths(count.applyAsInt(1));
            case YEARLY -> from.plusYears(count.applyAsInt(1));
        };
        int key = Dates.day(date);
        if (key > Days.LAST) {
            return Days.NONE;
        }
        bases.put(key, base);
        return key;
    }

    @Override
    public int planned(int key) {
        return key;
    }

    @Override
    public boolean accept(int finalDay) {
        if (completed && finalDay <= base) {
            return false;
        }
        completed = true;
        base = finalDay;
        steps = 1;
        return true;
    }

    @Override
    public void explain(int key, Trace trace) {
        LocalDate from = Dates.date(bases.getOrDefault(key, base));
        trace.add(StepKind.RULE, plan.ruleLine(from));
        LocalDate date = Dates.date(key);
        boolean months = plan.rule().parts().frequency().compareTo(Frequency.MONTHLY) >= 0;
        if (months && date.getDayOfMonth() < from.getDayOfMonth()) {
            trace.add(StepKind.INVALID_DATE, Dates.monthAndYear(date) + " has no day " + from.getDayOfMonth()
                    + ": moved back to " + Dates.dayAndMonth(date));
        }
        trace.dated(Days.NONE, key);
    }
}
