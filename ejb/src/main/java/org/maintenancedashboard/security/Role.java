package org.maintenancedashboard.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import org.maintenancedashboard.common.BaseEntity;

/** A named set of permission codes. */
@Entity
public class Role extends BaseEntity {

    private String name;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "system_role")
    private boolean systemRole;

    private boolean active = true;

    @ElementCollection
    @CollectionTable(name = "role_permission", joinColumns = @JoinColumn(name = "role_id"))
    @Column(name = "code")
    private Set<String> permissions = new HashSet<>();

    protected Role() {
    }

    public String getName() {
        return name;
    }

    public String getDisplayName() {
        return displayName;
    }
}
