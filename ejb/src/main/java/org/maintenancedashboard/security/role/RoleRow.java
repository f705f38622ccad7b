package org.maintenancedashboard.security.role;

import java.util.List;
import org.maintenancedashboard.security.Role;

/**
 * A role with what it allows.
 *
 * @param system whether it was there from the start
 * @param permissions codes in alphabetical order; {@code admin.full_access} is not expanded
 * @param users how many users hold it, on whatever site
 * @param editable whether the caller may change it
 */
public record RoleRow(Long id, int version, String name, String description, boolean system, boolean active, List<String> permissions, long users,
        boolean editable) {

    public RoleRow {
        permissions = List.copyOf(permissions);
    }

    static RoleRow of(Role role, long users, boolean editable) {
        return new RoleRow(role.getId(), role.getVersion(), role.getDisplayName(), role.getDescription(), role.isSystemRole(), role.isActive(),
                role.getPermissions().stream().sorted().toList(), users, editable);
    }
}
