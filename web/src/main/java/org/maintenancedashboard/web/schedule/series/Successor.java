package org.maintenancedashboard.web.schedule.series;

/** The schedule that goes on. */
public record Successor(Long id) {
}
