package org.maintenancedashboard.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Planned hours of open work that starts on a local day of a site. */
public record DayLoad(Long siteId, LocalDate day, BigDecimal hours) {
}
