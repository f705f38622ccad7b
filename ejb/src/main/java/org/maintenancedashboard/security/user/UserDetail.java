package org.maintenancedashboard.security.user;

import java.time.Instant;
import java.util.List;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.security.AppUser;

/**
 * One user.
 *
 * @param name first and last name, the user name where both are missing
 * @param sites the assigned sites; says nothing where {@code allSites}
 * @param editable whether the caller may change this user
 */
public record UserDetail(Long id, int version, String username, String name, String firstName, String lastName, String email, Ref role, boolean allSites,
        List<Ref> sites, UserStatus status, boolean mustChangePassword, boolean editable, Instant lastLogin, Instant createdAt, String createdBy,
        Instant updatedAt, String updatedBy) {

    public UserDetail {
        sites = List.copyOf(sites);
    }

    static UserDetail of(AppUser user, List<Ref> sites, boolean editable) {
        Ref role = user.getRole() == null ? null : new Ref(user.getRole().getId(), user.getRole().getDisplayName());
        return new UserDetail(user.getId(), user.getVersion(), user.getUsername(), user.displayName(), user.getFirstName(), user.getLastName(), user.getEmail(),
                role, user.isAllSites(), sites, UserStatus.of(user.isActive(), user.hasPassword()), user.isMustChangePassword(), editable,
                user.getLastLogin(), user.getCreatedAt(), user.getCreatedBy(), user.getUpdatedAt(), user.getUpdatedBy());
    }
}
