package org.maintenancedashboard.web.maintenance.activity;

/** A condition in words: the key of its name, its value, and the address without it. */
public record FilterChip(String label, String value, String href) {
}
