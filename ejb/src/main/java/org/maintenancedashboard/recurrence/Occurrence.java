package org.maintenancedashboard.recurrence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

/**
 * A due date.
 *
 * @param key the candidate's local date-time, which never changes wherever the occurrence is moved
 * @param start when it is due, in the plan's zone
 * @param covers the keys of all candidates that came to this instant, the own key first
 * @param trace the steps from the rule to the date, in order
 */
public record Occurrence(LocalDateTime key, ZonedDateTime start, List<LocalDateTime> covers, List<Step> trace) {

    public Occurrence {
        Objects.requireNonNull(key);
        Objects.requireNonNull(start);
        covers = List.copyOf(covers);
        trace = List.copyOf(trace);
    }

    /** When it is due, as a moment. */
    public Instant instant() {
        return start.toInstant();
    }
}
