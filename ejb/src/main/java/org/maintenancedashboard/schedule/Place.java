package org.maintenancedashboard.schedule;

import java.time.ZoneId;
import java.util.Objects;

/**
 * Where the dates of a schedule are looked at.
 *
 * @param siteId the site whose calendar and freezes hold; null for several sites
 * @param zone in which wall time is read where the schedule names none
 */
public record Place(Long siteId, ZoneId zone) {

    public Place {
        Objects.requireNonNull(zone);
    }
}
