package org.maintenancedashboard.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * Work done for an occurrence.
 *
 * @param key which occurrence, null for the last one due on or before that day
 * @param on the local day it was completed
 */
public record Completion(LocalDateTime key, LocalDate on) {

    public Completion {
        Objects.requireNonNull(on);
    }
}
