package org.maintenancedashboard.security.user;

import java.util.Locale;

/**
 * Which users are asked for; null leaves a condition out.
 *
 * @param search part of the user name, the names or the mail address
 * @param siteId who is assigned to this site or to all
 */
public record UserFilter(String search, Long roleId, Long siteId, Boolean active) {

    String text() {
        return search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
    }
}
