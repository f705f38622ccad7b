package org.maintenancedashboard.security.viewing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.audit.Origin;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.Denied;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.security.AppUser;
import org.maintenancedashboard.security.Authority;
import org.maintenancedashboard.security.user.UserDetail;
import org.maintenancedashboard.security.user.UserStatus;
import org.maintenancedashboard.security.user.Users;

/** Begins and ends looking at the pages as another user; the database refuses changes by everybody else meanwhile. */
@Stateless
@ExcludeDefaultInterceptors
public class Viewings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Users users;

    @Inject
    private Caller caller;

    @Inject
    private AuditLog audit;

    /**
     * Begins to look as a user in one of the caller's own sessions of the pages.
     *
     * @throws NotFound where no site is shared with the user
     * @throws Denied where the user holds more than the caller
     */
    @RolesAllowed(Permissions.USERS_MANAGE)
    public void begin(SiteScope scope, UUID session, Long userId) {
        Origin.requireSelf();
        UserDetail user = users.get(scope, userId);
        if (!user.editable()) {
            throw new Denied("error.user.above");
        }
        if (user.status() == UserStatus.DISABLED) {
            throw new Conflict("error.user.disabled");
        }
        if (user.username().equals(caller.name())) {
            throw new Conflict("error.viewing.self");
        }
        int begun = em.createNativeQuery("update page_session set views_as = ?1 where id = ?2 and ended_at is null"
                + " and user_id = (select u.id from app_user u where u.username = ?3)")
                .setParameter(1, userId).setParameter(2, session).setParameter(3, caller.name()).executeUpdate();
        if (begun == 0) {
            throw new NotFound("error.notFound.session");
        }
        note("viewingBegun", new Viewing(caller.name(), userId, user.username(), user.name()), null);
    }

    /** As whom the caller looks in a session; ends it where the user is disabled, or holds more than the caller by now. */
    @PermitAll
    public Optional<Viewing> find(UUID session) {
        Optional<Viewing> found = viewing(session).filter(viewing -> viewing.viewer().equals(caller.name()));
        AppUser user = found.map(viewing -> em.find(AppUser.class, viewing.userId())).orElse(null);
        if (user == null) {
            return Optional.empty();
        }
        String over = !user.isActive() ? "disabled" : caller.may(Permissions.USERS_MANAGE) && new Authority(own()).isOver(user) ? null : "rights";
        if (over != null) {
            end(session, over);
        }
        return over == null ? found : Optional.empty();
    }

    /**
     * Ends looking as another user; the session goes on as its own user's.
     *
     * @param why {@code ended}, {@code signedOut}, {@code disabled}, {@code rights} or {@code unknown}
     */
    @PermitAll
    public void end(UUID session, String why) {
        viewing(session).ifPresent(viewing -> {
            em.createNativeQuery("update page_session set views_as = null where id = ?1").setParameter(1, session).executeUpdate();
            note("viewingEnded", viewing, Map.of("why", why));
        });
    }

    /** Ends looking as another user, and the session with it. */
    @PermitAll
    public void signOut(UUID session) {
        end(session, "signedOut");
        em.createNativeQuery("update page_session set ended_at = now(), ended_why = 'ended' where id = ?1 and ended_at is null")
                .setParameter(1, session).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Optional<Viewing> viewing(UUID session) {
        List<Object[]> found = em.createNativeQuery("select v.username, u.id from page_session s join app_user v on v.id = s.user_id"
                + " join app_user u on u.id = s.views_as where s.id = ?1").setParameter(1, session).getResultList();
        return found.stream().findFirst().map(row -> {
            AppUser user = em.find(AppUser.class, ((Number) row[1]).longValue());
            return new Viewing((String) row[0], user.getId(), user.getUsername(), user.displayName());
        });
    }

    /** Notes begin and end under both names. */
    private void note(String action, Viewing viewing, Object after) {
        Optional<Origin> before = Origin.current();
        before.ifPresent(origin -> origin.lookingAs(viewing.viewer(), viewing.username()).begin());
        try {
            audit.record(action, "user", viewing.userId(), null, after);
        } finally {
            before.ifPresent(Origin::begin);
        }
    }

    private AppUser own() {
        return em.createQuery("select u from AppUser u where u.username = :name", AppUser.class).setParameter("name", caller.name()).getSingleResult();
    }
}
