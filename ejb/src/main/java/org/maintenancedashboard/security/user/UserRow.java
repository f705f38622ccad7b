package org.maintenancedashboard.security.user;

import java.time.Instant;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.security.password.PasswordHome;

/**
 * A user in a list.
 *
 * @param name first and last name, the user name where both are missing
 * @param role null where the user has none
 * @param sites how many sites are assigned; says nothing where {@code allSites}
 * @param lastLogin null where the user never signed in
 */
public record UserRow(Long id, int version, String username, String name, String email, Ref role, boolean allSites, long sites, UserStatus status,
        boolean mustChangePassword, Instant lastLogin) {

    static final String QUERY = """
            select new org.maintenancedashboard.security.user.UserRow(u.id, u.version, u.username, u.firstName, u.lastName, u.email, r.id, r.displayName,
              u.allSites, size(u.siteIds), u.active, u.passwordHash is not null, u.mustChangePassword, u.lastLogin)""";

    /** As the query reads it. */
    public UserRow(Long id, int version, String username, String first, String last, String email, Long roleId, String roleName, boolean allSites,
            int sites, boolean active, boolean password, boolean mustChangePassword, Instant lastLogin) {
        this(id, version, username, name(first, last, username), email, Ref.of(roleId, roleName), allSites, sites, UserStatus.of(active, password || !PasswordHome.isOurs()),
                mustChangePassword, lastLogin);
    }

    private static String name(String first, String last, String username) {
        String full = ((first == null ? "" : first) + " " + (last == null ? "" : last)).strip();
        return full.isEmpty() ? username : full;
    }
}
