package org.maintenancedashboard.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.NotFound;

/** The caller's own account, and the people work can be assigned to. */
@Stateless
@PermitAll
public class Accounts {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private AuditLog audit;

    /** Who is signed in. */
    public Profile me() {
        AppUser user = own();
        return new Profile(user.getId(), user.getUsername(), user.displayName(),
                user.getRole() == null ? null : user.getRole().getDisplayName(), user.getDefaultSiteId());
    }

    /** Whether the caller has to choose a new password before anything else. */
    public boolean mustChangePassword() {
        return findOwn().map(AppUser::isMustChangePassword).orElse(false);
    }

    /** Replaces the caller's password; the current one must be right and the new one another. */
    public void changeOwnPassword(String current, String fresh) {
        AppUser user = own();
        if (!Passwords.verify(current == null ? "" : current, user.getPasswordHash())) {
            throw new Invalid("current", "error.password.wrong");
        }
        Passwords.require("fresh", fresh);
        if (fresh.equals(current)) {
            throw new Invalid("fresh", "error.password.same");
        }
        user.changePassword(Passwords.hash(fresh), false);
        audit.record("passwordChanged", "user", user.getId());
    }

    /** Active people by name, at most 500. */
    public List<PersonRow> listPeople() {
        return em.createQuery("select u from AppUser u where u.active = true order by u.firstName, u.lastName, u.username", AppUser.class)
                .setMaxResults(500).getResultStream().map(user -> new PersonRow(user.getId(), user.displayName())).toList();
    }

    private AppUser own() {
        return findOwn().orElseThrow(() -> new NotFound("error.notFound.user"));
    }

    private Optional<AppUser> findOwn() {
        return em.createQuery("select u from AppUser u where u.username = :name", AppUser.class)
                .setParameter("name", caller.name()).getResultStream().findFirst();
    }
}
