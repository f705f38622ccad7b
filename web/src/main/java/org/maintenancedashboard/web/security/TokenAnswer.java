package org.maintenancedashboard.web.security;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maintenancedashboard.security.TokenPair;

/**
 * The tokens of a REST session as JSON.
 *
 * @param expiresIn seconds the access token lives
 */
public record TokenAnswer(
        String accessToken,
        String refreshToken,
        @Schema(examples = "600", description = "Seconds the access token lives") long expiresIn,
        @Schema(examples = "Bearer") String tokenType) {

    static TokenAnswer of(TokenPair pair) {
        return new TokenAnswer(pair.accessToken(), pair.refreshToken(), pair.expiresIn(), "Bearer");
    }
}
