package org.maintenancedashboard.dashboard;

import java.time.LocalDate;

/** The counts of what stands under one POD of a site, or at the site itself (empty pod). */
public record CountedPlace(Long siteId, String pod, PlaceCounts counts, LocalDate next) {
}
