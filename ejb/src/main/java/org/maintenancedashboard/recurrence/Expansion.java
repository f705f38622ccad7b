package org.maintenancedashboard.recurrence;

import java.util.List;

/**
 * The due dates of a range.
 *
 * @param occurrences ordered by start, then key
 * @param truncated whether the range holds more than the limit let through
 */
public record Expansion(List<Occurrence> occurrences, boolean truncated) {

    public Expansion {
        occurrences = List.copyOf(occurrences);
    }
}
