package org.maintenancedashboard.recurrence;

import java.time.Instant;
import java.time.LocalDateTime;

/** Takes due dates one by one, in order, without their traces. */
@FunctionalInterface
public interface OccurrenceSink {

    /**
     * @param key the occurrence's key, local in the plan's zone
     * @param start when it is due
     */
    void accept(LocalDateTime key, Instant start);
}
