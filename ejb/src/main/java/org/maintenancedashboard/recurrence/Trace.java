package org.maintenancedashboard.recurrence;

import java.util.ArrayList;
import java.util.List;

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

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
