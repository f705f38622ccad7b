package org.maintenancedashboard.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.recurrence.days.Days;

/** Collects the lines of "Why this date?"; {@link #OFF} collects nothing, and then nobody builds a text. */
final class Trace {

    static final Trace OFF = new Trace(false);

    private final boolean on;
    private final List<Step> steps = new ArrayList<>();

    private Trace(boolean on) {
        this.on = on;
    }

    static Trace on() {
        return new Trace(true);
    }

    boolean isOn() {
        return on;
    }

    void add(StepKind kind, String text) {
        if (on) {
            steps.add(new Step(kind, text));
        }
    }

    void add(Step step) {
        if (on) {
            steps.add(step);
        }
    }

    /** The line added last found one day and left another, or none. */
    void dated(int before, int after) {
        int last = steps.size() - 1;
        steps.set(last, steps.get(last).dated(date(before), date(after)));
    }

    int size() {
        return steps.size();
    }

    private static LocalDate date(int day) {
        return day == Days.NONE ? null : Dates.date(day);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
