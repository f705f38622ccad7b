package org.maintenancedashboard.security.user;

import java.time.Instant;

/**
 * A link that sets a password once; shown to whoever made it, and never again.
 *
 * @param token what the link carries
 * @param reset whether a forgotten password is replaced, not a first one set
 */
public record OneTimeLink(String token, boolean reset, Instant expiresAt) {
}
