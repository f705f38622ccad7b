package org.maintenancedashboard.security;

/** Somebody work can be assigned to. */
public record PersonRow(Long id, String name) {
}
