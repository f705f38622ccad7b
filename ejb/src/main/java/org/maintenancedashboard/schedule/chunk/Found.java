package org.maintenancedashboard.schedule.chunk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.schedule.nesting.NestedDates.Carried;

/** One occurrence as the engine gives it, with the dates of lower rank it carries. */
record Found(LocalDateTime key, Instant at, List<LocalDateTime> covers, List<Carried> carried) {

    static Found of(Occurrence occurrence, List<Carried> carried) {
        return new Found(occurrence.key(), occurrence.instant(), occurrence.covers(), carried);
    }
}
