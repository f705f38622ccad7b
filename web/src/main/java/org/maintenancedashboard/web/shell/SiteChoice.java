package org.maintenancedashboard.web.shell;

/** A site one can switch to: its zone as an IANA id, how many PODs it has and how much of its work is overdue. */
public record SiteChoice(Long id, String name, String zone, long podCount, long overdue) {
}
