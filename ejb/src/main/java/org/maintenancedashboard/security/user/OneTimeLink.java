package org.maintenancedashboard.security.user;

import java.time.Instant;
import org.maintenancedashboard.common.Settings;

/**
 * A link that sets a password once; shown to whoever made it, and never again.
 *
 * @param token what the link carries; null where it goes to the user by mail
 * @param reset whether a forgotten password is replaced, not a first one set
 * @param expiresAt null where it goes by mail: its time begins when it is sent
 */
public record OneTimeLink(String token, boolean reset, Instant expiresAt) {

    /** Whether the user gets it by mail, and nobody else sees it. */
    public boolean isMailed() {
        return token == null;
    }

    /** The address that the user opens; null where it goes by mail. */
    public String address() {
        return isMailed() ? null : Settings.find("MD_PUBLIC_URL").orElse("http://localhost:8080").replaceFirst("/$", "") + "/set-password?token=" + token;
    }
}
