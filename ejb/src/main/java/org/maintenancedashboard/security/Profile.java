package org.maintenancedashboard.security;

/**
 * What the shell shows of the signed-in user.
 *
 * @param zone the zone chosen for times that belong to no site, or null
 * @param email where mail goes, or null
 */
public record Profile(Long id, String username, String displayName, String roleName, Long defaultSiteId, String zone, String email) {
}
