package org.maintenancedashboard.security;

/**
 * What a REST client holds after signing in.
 *
 * @param accessToken the signed token for each call
 * @param refreshToken good for one refresh
 * @param expiresIn seconds the access token lives
 */
public record TokenPair(String accessToken, String refreshToken, long expiresIn) {
}
