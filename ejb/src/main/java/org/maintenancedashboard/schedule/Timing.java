package org.maintenancedashboard.schedule;

import java.time.LocalDateTime;
import java.util.Objects;
import org.maintenancedashboard.schedule.plan.Adjustments;

/**
 * When a schedule is due, as it is stored.
 *
 * @param startsAt the anchor, wall time
 * @param zone the zone the wall time is read in, null for each target's site zone
 * @param recurrence RFC 5545 rule text, null for "as needed"
 * @param invalidDates what becomes of dates that do not exist: BACKWARD, OMIT or FORWARD
 * @param adjustments what the schedule says about moving its dates
 */
public record Timing(LocalDateTime startsAt, String zone, String recurrence, String invalidDates, Adjustments adjustments) {

    public Timing {
        Objects.requireNonNull(startsAt);
        Objects.requireNonNull(invalidDates);
        Objects.requireNonNull(adjustments);
    }

    /** A timing that moves nothing. */
    public Timing(LocalDateTime startsAt, String zone, String recurrence, String invalidDates) {
        this(startsAt, zone, recurrence, invalidDates, Adjustments.NONE);
    }

    /** Whether there is a rule at all. */
    public boolean repeats() {
        return recurrence != null;
    }
}
