package org.maintenancedashboard.web.user;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maintenancedashboard.security.user.OneTimeLink;

/** A one-time link as JSON. */
@Schema(description = "A link that sets a password once; it is shown only here")
public record LinkAnswer(@Schema(description = "Give it to the user; left out where it goes there by mail") String link, boolean reset,
        @Schema(description = "Left out where the link goes by mail: its time begins when it is sent") Instant expiresAt, boolean mailed) {

    static LinkAnswer of(OneTimeLink link) {
        return new LinkAnswer(link.address(), link.reset(), link.expiresAt(), link.isMailed());
    }
}
