package org.maintenancedashboard.security.session;

import java.time.Instant;
import java.util.UUID;

/**
 * An open session of a user.
 *
 * @param browser what the browser said of itself, or null
 * @param current whether it is the session that asks
 */
public record SessionRow(UUID id, Instant createdAt, Instant lastSeenAt, String address, String browser, boolean kept, boolean current) {
}
