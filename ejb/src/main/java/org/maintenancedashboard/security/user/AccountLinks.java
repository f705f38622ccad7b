package org.maintenancedashboard.security.user;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.Denied;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.security.AppUser;
import org.maintenancedashboard.security.Secrets;
import org.maintenancedashboard.security.password.NewPassword;
import org.maintenancedashboard.security.password.PasswordHome;
import org.maintenancedashboard.security.session.OpenSessions;

/** Links that set a password once: the first one of an invited user, or another one for a forgotten. */
@Stateless
public class AccountLinks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Users users;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditLog audit;

    /**
     * Makes a link for a user; links made before stop working. Where mails are sent and the user has an address it goes there and is not shown,
     * unless the last mail to the user failed.
     */
    @RolesAllowed(Permissions.USERS_MANAGE)
    public OneTimeLink create(SiteScope scope, Long userId) {
        PasswordHome.requireOurs();
        UserDetail owner = users.get(scope, userId);
        if (!owner.editable()) {
            throw new Denied("error.user.above");
        }
        if (owner.status() == UserStatus.DISABLED) {
            throw new Conflict("error.user.disabled");
        }
        boolean reset = owner.status() == UserStatus.ACTIVE;
        if (new MailQueue(em).isFor(owner)) {
            new MailQueue(em).add(userId, reset, caller.name());
            audit.record("linkAsked", "user", userId, null, Map.of("reset", reset));
            return new OneTimeLink(null, reset, null);
        }
        new MailQueue(em).forgetFailure(userId);
        OneTimeLink link = new LinkStore(em).make(userId, reset, caller.name(), clock.instant());
        audit.record("linkMade", "user", userId, null, Map.of("reset", reset, "expiresAt", link.expiresAt().toString()));
        return link;
    }

    /** How far the last mail with a link of a user is; empty where none was asked for in the last 30 days. */
    @RolesAllowed(Permissions.USERS_MANAGE)
    public Optional<LinkMailRow> findMail(SiteScope scope, Long userId) {
        return new MailQueue(em).findLast(users.get(scope, userId).id());
    }

    /** Whose password a link sets; empty where it is spent, too old, or of a disabled user. */
    @PermitAll
    public Optional<LinkOwner> find(String token) {
        return live(token, "").map(link -> {
            AppUser user = em.find(AppUser.class, link.get("user_id", Long.class));
            return new LinkOwner(user.getUsername(), user.displayName(), "reset".equals(link.get("purpose", String.class)));
        });
    }

    /** Sets the password and spends the link; all sessions of the user end. */
    @PermitAll
    public void redeem(String token, String password) {
        PasswordHome.requireOurs();
        Tuple link = live(token, " for update of l").orElseThrow(() -> new Conflict("error.link.spent"));
        AppUser user = em.find(AppUser.class, link.get("user_id", Long.class));
        new NewPassword(em, user).set("fresh", password);
        new LinkStore(em).spend(user.getId());
        new OpenSessions(em).end(user.getId(), "password");
        audit.recordBy(user.getUsername(), "passwordSet", Map.of("link", link.get("purpose", String.class)));
    }

    @SuppressWarnings("unchecked")
    private Optional<Tuple> live(String token, String lock) {
        return em.createNativeQuery("select l.user_id as user_id, l.purpose as purpose from account_link l join app_user u on u.id = l.user_id"
                + " where l.token_hash = ?1 and l.used_at is null and l.expires_at > ?2 and u.active" + lock, Tuple.class)
                .setParameter(1, Secrets.hash(token == null ? "" : token)).setParameter(2, clock.instant()).getResultStream().findFirst();
    }
}
