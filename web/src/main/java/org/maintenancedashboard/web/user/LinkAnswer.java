package org.maintenancedashboard.web.user;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maintenancedashboard.security.user.OneTimeLink;

/** A one-time link as JSON. */
@Schema(description = "A link that sets a password once; it is shown only here")
public record LinkAnswer(@Schema(description = "Give it to the user") String link, boolean reset, Instant expiresAt) {

    static LinkAnswer of(OneTimeLink link) {
        return new LinkAnswer(Links.address(link), link.reset(), link.expiresAt());
    }
}
