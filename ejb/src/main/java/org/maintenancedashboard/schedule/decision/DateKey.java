package org.maintenancedashboard.schedule.decision;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;

/** One date of a schedule on an equipment, wherever it was moved. */
public record DateKey(Long scheduleId, Long equipmentId, LocalDateTime key) implements Serializable {

    public DateKey {
        Objects.requireNonNull(scheduleId);
        Objects.requireNonNull(equipmentId);
        Objects.requireNonNull(key);
    }
}
