package org.maintenancedashboard.security.token;

import java.time.Instant;

/**
 * A token that was just made; the only moment in which it can be read.
 *
 * @param token what a program sends as bearer
 */
public record NewPersonalToken(Long id, String token, Instant expiresAt) {
}
