package org.maintenancedashboard.security;

import java.util.UUID;

/**
 * Who a valid access token speaks for.
 *
 * @param username the token's {@code sub}
 * @param sid the REST session the token belongs to
 */
public record Bearer(String username, UUID sid) {
}
