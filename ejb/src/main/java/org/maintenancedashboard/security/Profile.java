package org.maintenancedashboard.security;

/** What the shell shows of the signed-in user. */
public record Profile(Long id, String username, String displayName, String roleName, Long defaultSiteId) {
}
