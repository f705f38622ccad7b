package org.maintenancedashboard.security.user;

/** Whose password a link sets. */
public record LinkOwner(String username, String name, boolean reset) {
}
