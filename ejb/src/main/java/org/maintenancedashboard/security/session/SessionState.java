package org.maintenancedashboard.security.session;

/**
 * What a session is worth.
 *
 * @param ended why it is over ({@code idle}, {@code over}, {@code disabled}, {@code rights}, {@code password}, {@code ended}, {@code unknown}),
 *        null while it lasts
 * @param mustChangePassword whether its user has to choose a password before anything else
 */
public record SessionState(String ended, boolean mustChangePassword) {

    static final SessionState UNKNOWN = new SessionState("unknown", false);

    public boolean isLive() {
        return ended == null;
    }
}
