package org.maintenancedashboard.security.token;

/**
 * Who a personal API token speaks for during one call.
 *
 * @param principal the name in the container: user name, {@code #}, id of the token
 * @param readOnly whether only reading methods are allowed
 * @param accessToken what the container's realm is given instead; worth nothing from outside
 */
public record PersonalBearer(String principal, boolean readOnly, String accessToken) {
}
