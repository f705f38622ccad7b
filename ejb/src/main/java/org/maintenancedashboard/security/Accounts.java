package org.maintenancedashboard.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Checks;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.security.password.NewPassword;
import org.maintenancedashboard.security.password.PasswordHome;
import org.maintenancedashboard.security.session.OpenSessions;

/** The caller's own account, and the people work can be assigned to. */
@Stateless
@PermitAll
public class Accounts {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Sites sites;

    @Inject
    private AuditLog audit;

    @Inject
    private Checks checks;

    /** Who is signed in. */
    public Profile me() {
        AppUser user = own();
        return new Profile(user.getId(), user.getUsername(), user.displayName(),
                user.getRole() == null ? null : user.getRole().getDisplayName(), user.getDefaultSiteId(), user.getZone(), user.getEmail());
    }

    /** Whether the caller has to choose a new password before anything else. */
    public boolean mustChangePassword() {
        return PasswordHome.isOurs() && findOwn().map(AppUser::isMustChangePassword).orElse(false);
    }

    /** Whether the caller is an active user of ours: another realm may know more people, and those we have disabled. */
    public boolean isKnown() {
        return findOwn().filter(AppUser::isActive).isPresent();
    }

    /** How the caller likes to see the pages. */
    public PreferencesDraft preferences() {
        return PreferencesDraft.of(own());
    }

    /** Stores how the caller likes to see the pages. */
    public void savePreferences(PreferencesDraft draft) {
        checks.require(draft);
        if (draft.getZone() != null && !ZoneId.getAvailableZoneIds().contains(draft.getZone())) {
            throw new Invalid("zone", "error.location.zoneUnknown", draft.getZone());
        }
        AppUser user = own();
        PreferencesDraft before = PreferencesDraft.of(user);
        user.prefer(draft);
        audit.record("preferencesChanged", "user", user.getId(), before, draft);
    }

    /**
     * Replaces the caller's password; the current one must be right and the new one another. All other sessions end, those of REST included.
     *
     * @param session the session of the pages that goes on, or null
     */
    public void changeOwnPassword(String current, String fresh, UUID session) {
        PasswordHome.requireOurs();
        AppUser user = own();
        if (!Passwords.verify(current == null ? "" : current, user.getPasswordHash())) {
            throw new Invalid("current", "error.password.wrong");
        }
        new NewPassword(em, user).set("fresh", fresh);
        new OpenSessions(em).endOthers(user.getId(), session, "password");
        audit.record("passwordChanged", "user", user.getId());
    }

    /** Notes a refused try on the sign-in page; one of an unknown name takes as long as one of a wrong password. */
    public void refuse(String username, String password) {
        boolean known = !PasswordHome.isOurs() || !em.createQuery("select u.id from AppUser u where u.username = :name and u.active = true and u.passwordHash is not null", Long.class)
                .setParameter("name", username).getResultList().isEmpty();
        if (!known) {
            Passwords.verify(password, null);
        }
        audit.recordBy(username, "signInRefused", null);
    }

    /**
     * Active people who share a site with the caller, by name, at most 500.
     *
     * @param kept who is offered in any case, because the work is that person's already; null for nobody
     */
    public List<PersonRow> listPeople(Long kept) {
        SiteScope own = sites.scope();
        return em.createQuery("select u from AppUser u where u.id = :kept or u.active = true and (:all = true or u.allSites = true"
                + " or exists (select x.id from AppUser x join x.siteIds s where x.id = u.id and s in :sites)) order by u.firstName, u.lastName, u.username", AppUser.class)
                .setParameter("all", own.all()).setParameter("sites", own.siteIds()).setParameter("kept", kept == null ? -1 : kept).setMaxResults(500).getResultStream().map(user -> new PersonRow(user.getId(), user.displayName())).toList();
    }

    private AppUser own() {
        return findOwn().orElseThrow(() -> new NotFound("error.notFound.user"));
    }

    private Optional<AppUser> findOwn() {
        return em.createQuery("select u from AppUser u where u.username = :name", AppUser.class)
                .setParameter("name", caller.name()).getResultStream().findFirst();
    }
}
