package org.maintenancedashboard.security.role;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.security.AppUser;
import org.maintenancedashboard.security.Role;

/** Those who can sign in and do everything on every site: one of them always stays. */
public record Administrators(EntityManager em) {

    private static final long ADMIN_ROLE = 1;

    /** Refuses what was changed in this transaction where nobody would be left; one such change at a time. */
    public void requireOne() {
        em.flush();
        em.find(Role.class, ADMIN_ROLE, LockModeType.PESSIMISTIC_WRITE);
        boolean left = em.createQuery("select u from AppUser u where u.active = true and u.allSites = true", AppUser.class)
                .getResultStream().anyMatch(AppUser::isGlobalAdministrator);
        if (!left) {
            throw new Conflict("error.user.lastAdministrator");
        }
    }
}
