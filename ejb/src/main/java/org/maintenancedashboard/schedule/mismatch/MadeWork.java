package org.maintenancedashboard.schedule.mismatch;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.maintenancedashboard.schedule.generation.TargetKey;

/** Generated work as it is compared: where it stands and the site's zone. */
record MadeWork(Long id, String title, Long scheduleId, Long equipmentId, LocalDateTime key, Instant start, String zone) {

    TargetKey target() {
        return new TargetKey(scheduleId, equipmentId);
    }

    /** That its schedule wants it at another moment, or nowhere (null). */
    Mismatch wanted(Instant moment) {
        return new Mismatch(id, title, scheduleId, wall(start), moment == null ? null : wall(moment), zone);
    }

    private LocalDateTime wall(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneId.of(zone));
    }
}
