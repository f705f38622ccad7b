package org.maintenancedashboard.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.maintenancedashboard.common.BaseEntity;
import org.maintenancedashboard.common.Permissions;

/** A named set of permission codes. */
@Entity
public class Role extends BaseEntity {

    private String name;

    @Column(name = "display_name")
    private String displayName;

    private String description;

    @Column(name = "system_role")
    private boolean systemRole;

    private boolean active = true;

    @ElementCollection
    @CollectionTable(name = "role_permission", joinColumns = @JoinColumn(name = "role_id"))
    @Column(name = "code")
    private Set<String> permissions = new HashSet<>();

    protected Role() {
    }

    /** A new role of somebody's own making, without permissions. */
    public Role(String displayName) {
        this.name = displayName.toLowerCase(Locale.ROOT);
        this.displayName = displayName;
    }

    /** Changes what a role is called; the inner name of a system role stays. */
    public void describe(String newName, String newDescription, boolean isActive) {
        if (!systemRole) {
            name = newName.toLowerCase(Locale.ROOT);
        }
        displayName = newName;
        description = newDescription;
        active = isActive;
    }

    /** Replaces the permission codes. */
    public void allow(Set<String> codes) {
        permissions.retainAll(codes);
        permissions.addAll(codes);
    }

    public String getDescription() {
        return description;
    }

    /** Whether nobody may change this role: that of the administrators. */
    public boolean isFixed() {
        return systemRole && holdsAll();
    }

    public String getName() {
        return name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public boolean isSystemRole() {
        return systemRole;
    }

    public boolean isActive() {
        return active;
    }

    /** The codes as they were given; {@code admin.full_access} is not expanded. */
    public Set<String> getPermissions() {
        return Set.copyOf(permissions);
    }

    /** Whether whoever holds this role may do everything the other one allows. */
    public boolean covers(Role other) {
        return other == null || holdsAll() || permissions.containsAll(other.getPermissions());
    }

    /** Whether the role stands for every permission. */
    public boolean holdsAll() {
        return permissions.contains(Permissions.ADMIN);
    }
}
