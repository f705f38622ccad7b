package org.maintenancedashboard.recurrence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Takes due dates one by one, in order, with the keys they cover. */
@FunctionalInterface
public interface CoverSink {

    /**
     * @param key the occurrence's key, local in the plan's zone
     * @param start when it is due
     * @param covers all keys it stands for, the own first
     */
    void accept(LocalDateTime key, Instant start, List<LocalDateTime> covers);
}
