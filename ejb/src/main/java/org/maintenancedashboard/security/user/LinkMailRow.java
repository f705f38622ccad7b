package org.maintenancedashboard.security.user;

import java.time.Instant;

/**
 * How far the last mail with a link of a user is.
 *
 * @param state {@code waiting}, {@code sent} or {@code failed}
 * @param at when it was asked for, sent or given up
 * @param reason why the last try failed; null where none did
 */
public record LinkMailRow(String state, Instant at, String reason) {

    public boolean isFailed() {
        return state.equals("failed");
    }
}
