package org.maintenancedashboard.security.role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Checks;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.Denied;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.security.AppUser;
import org.maintenancedashboard.security.Authority;
import org.maintenancedashboard.security.Role;

/** The roles and what they allow. */
@Stateless
public class Roles {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private AuditLog audit;

    @Inject
    private Checks checks;

    /** All roles, system roles first; at most 200. */
    @RolesAllowed(Permissions.USERS_VIEW)
    public List<RoleRow> list() {
        Map<Long, Long> users = em.createQuery("select u.role.id as role, count(u) as users from AppUser u where u.role is not null group by u.role.id", Tuple.class)
                .getResultStream().collect(Collectors.toMap(row -> row.get("role", Long.class), row -> row.get("users", Long.class)));
        Authority authority = authority();
        return em.createQuery("select r from Role r order by r.systemRole desc, case when r.systemRole = true then r.id else 0 end, lower(r.displayName)", Role.class)
                .setMaxResults(MOST).getResultStream()
                .map(role -> RoleRow.of(role, users.getOrDefault(role.getId(), 0L), isEditable(authority, role))).toList();
    }

    @RolesAllowed(Permissions.USERS_VIEW)
    public RoleRow get(Long id) {
        return list().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("error.notFound.role"));
    }

    /** Every permission there is, by module and code. */
    @RolesAllowed(Permissions.USERS_VIEW)
    @SuppressWarnings("unchecked")
    public List<PermissionRow> listPermissions() {
        return ((List<Tuple>) em.createNativeQuery("select code, module from permission order by module, code", Tuple.class).getResultList()).stream()
                .map(row -> new PermissionRow(row.get("code", String.class), row.get("module", String.class))).toList();
    }

    /** Adds a role of one's own making. */
    @RolesAllowed(Permissions.ADMINISTRATION_WRITE)
    public Long create(RoleDraft draft) {
        checks.require(draft);
        Role role = new Role(draft.getName().strip());
        apply(role, draft);
        em.persist(role);
        em.flush();
        audit.record("created", "role", role.getId(), null, get(role.getId()));
        return role.getId();
    }

    /** Changes what a role allows; counts at the next request of its users. */
    @RolesAllowed(Permissions.ADMINISTRATION_WRITE)
    public void save(RoleDraft draft) {
        RoleRow before = get(draft.getId());
        Role role = touchable(draft.getId());
        role.requireVersion(draft.getVersion());
        checks.require(draft);
        if (role.isSystemRole() && (!role.getDisplayName().equals(draft.getName()) || !draft.isActive())) {
            throw new Invalid("name", "error.role.system");
        }
        apply(role, draft);
        em.flush();
        if (before.permissions().contains(Permissions.ADMIN)) {
            new Administrators(em).requireOne();
        }
        audit.record("updated", "role", role.getId(), before, get(role.getId()));
    }

    /** Deletes a role of one's own making that nobody holds. */
    @RolesAllowed(Permissions.ADMINISTRATION_WRITE)
    public void delete(Long id, Integer version) {
        RoleRow before = get(id);
        Role role = touchable(id);
        role.requireVersion(version);
        if (role.isSystemRole()) {
            throw new Conflict("error.role.systemDelete");
        }
        em.remove(role);
        em.flush();
        audit.record("deleted", "role", id, before);
    }

    private void apply(Role role, RoleDraft draft) {
        Set<String> known = listPermissions().stream().map(PermissionRow::code).collect(Collectors.toSet());
        Set<String> asked = new TreeSet<>(draft.getPermissions());
        if (!known.containsAll(asked)) {
            throw new Invalid("permissions", "error.code.unknown", asked.stream().filter(code -> !known.contains(code)).collect(Collectors.joining(", ")));
        }
        role.describe(draft.getName().strip(), draft.getDescription(), draft.isActive());
        role.allow(asked);
        Authority authority = authority();
        if (!authority.holder().isAllSites() || !authority.mayGive(role)) {
            throw new Denied("error.role.above");
        }
    }

    private Role touchable(Long id) {
        Role role = em.find(Role.class, id);
        if (!isEditable(authority(), role)) {
            throw new Denied("error.role.above");
        }
        return role;
    }

    private boolean isEditable(Authority authority, Role role) {
        return caller.may(Permissions.ADMINISTRATION_WRITE) && !role.isFixed() && authority.holder().isAllSites() && authority.mayGive(role);
    }

    private Authority authority() {
        return new Authority(em.createQuery("select u from AppUser u where u.username = :name", AppUser.class).setParameter("name", caller.name())
                .getSingleResult());
    }
}
