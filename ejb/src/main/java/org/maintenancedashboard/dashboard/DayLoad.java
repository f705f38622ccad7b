package org.maintenancedashboard.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Upcoming work of a site on a local day: how much, and the hours it is planned for. */
public record DayLoad(Long siteId, LocalDate day, long activities, BigDecimal hours) {

    /** The work of two sites together, of no site then. */
    public DayLoad plus(DayLoad other) {
        return new DayLoad(null, day, activities + other.activities, hours.add(other.hours));
    }
}
