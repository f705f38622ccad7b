package org.maintenancedashboard.web.maintenance.activity;

/** A step's tick as a client sends it. */
public record Tick(boolean completed, String notes) {
}
