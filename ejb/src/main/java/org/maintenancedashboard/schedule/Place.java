package org.maintenancedashboard.schedule;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.maintenancedashboard.recurrence.Decision;

/**
 * Where the dates of a schedule are looked at.
 *
 * @param siteId the site whose calendar and freezes hold; null for several sites
 * @param zone in which wall time is read where the schedule names none
 * @param decided what people decided about single dates of the schedule there
 */
public record Place(Long siteId, ZoneId zone, List<Decision> decided) {

    public Place {
        Objects.requireNonNull(zone);
        decided = List.copyOf(decided);
    }

    /** Where nobody decided anything. */
    public Place(Long siteId, ZoneId zone) {
        this(siteId, zone, List.of());
    }

    /** The same place for a schedule whose dates people changed. */
    Place decided(List<Decision> decisions) {
        return new Place(siteId, zone, decisions);
    }
}
