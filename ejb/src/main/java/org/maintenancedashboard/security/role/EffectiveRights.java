package org.maintenancedashboard.security.role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.security.Role;
import org.maintenancedashboard.security.user.UserDetail;
import org.maintenancedashboard.security.user.UserStatus;
import org.maintenancedashboard.security.user.Users;

/** Why somebody may do something: role, permission, sites. */
@Stateless
public class EffectiveRights {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Users users;

    @Inject
    private Roles roles;

    /** Every permission with whether the user holds it and through what; not found where no site is shared with the user. */
    @RolesAllowed(Permissions.USERS_VIEW)
    public RightsDetail get(SiteScope scope, Long userId) {
        UserDetail user = users.get(scope, userId);
        Role role = user.role() == null ? null : em.find(Role.class, user.role().id());
        Set<String> given = role == null || !role.isActive() ? Set.of() : role.getPermissions();
        List<RightRow> rights = roles.listPermissions().stream().map(permission -> right(permission, given)).toList();
        return new RightsDetail(user.id(), user.username(), user.name(), user.role(), barred(user, role), user.allSites(), user.sites(), rights);
    }

    private static RightRow right(PermissionRow permission, Set<String> given) {
        String through = given.contains(permission.code()) ? permission.code() : given.contains(Permissions.ADMIN) ? Permissions.ADMIN : null;
        return new RightRow(permission.code(), permission.module(), through != null, through);
    }

    private static String barred(UserDetail user, Role role) {
        if (user.status() != UserStatus.ACTIVE) {
            return user.status().code();
        }
        if (role == null) {
            return "noRole";
        }
        if (!role.isActive()) {
            return "roleInactive";
        }
        return user.allSites() || !user.sites().isEmpty() ? null : "noSites";
    }
}
