package org.maintenancedashboard.recurrence;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A candidate that the policies left out.
 *
 * @param key the candidate's local date-time
 * @param trace the steps from the rule to the reason, which is the last
 */
public record Dropped(LocalDateTime key, List<Step> trace) {

    public Dropped {
        trace = List.copyOf(trace);
    }

    /** Whether a day was wanted but none allowed, which somebody has to solve. */
    public boolean isConflict() {
        return trace.get(trace.size() - 1).step() == StepKind.NO_ALLOWED_DAY;
    }
}
