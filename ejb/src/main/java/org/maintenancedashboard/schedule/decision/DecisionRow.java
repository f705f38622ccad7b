package org.maintenancedashboard.schedule.decision;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import org.maintenancedashboard.common.Ref;

/**
 * A date that a person moved or cancelled.
 *
 * @param key the candidate's local date-time
 * @param plannedFor where the plan had it, wall time of {@code zone}
 * @param movedTo where it went, null where it was cancelled
 * @param zone IANA zone of the plan
 * @param made whether work was made of it since, so that it stays as it is
 */
public record DecisionRow(Long scheduleId, Ref equipment, LocalDateTime key, LocalDateTime plannedFor, LocalDateTime movedTo, String zone, String by,
        Instant at, String reason, int version, boolean made) implements Serializable {

    public boolean isCancelled() {
        return movedTo == null;
    }
}
