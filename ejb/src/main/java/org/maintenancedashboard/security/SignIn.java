package org.maintenancedashboard.security;

import java.util.Optional;

/**
 * What came of signing in over REST.
 *
 * @param tokens empty where user name and password do not fit, whatever the reason
 * @param remaining wrong tries that are left
 * @param rest for how many seconds no password is looked at; 0 while tries are left
 */
public record SignIn(Optional<TokenPair> tokens, int remaining, long rest) {
}
