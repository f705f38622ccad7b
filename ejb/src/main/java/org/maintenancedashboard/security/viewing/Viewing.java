package org.maintenancedashboard.security.viewing;

/**
 * As whom somebody looks at the pages.
 *
 * @param viewer the user name of who looks
 * @param userId the user who is looked as
 * @param name that user's first and last name, the user name where both are missing
 */
public record Viewing(String viewer, Long userId, String username, String name) {
}
