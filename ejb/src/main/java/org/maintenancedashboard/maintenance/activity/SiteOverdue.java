package org.maintenancedashboard.maintenance.activity;

/** How many activities of a site are overdue; a site without any has no row. */
public record SiteOverdue(Long siteId, long overdue) {
}
