package org.maintenancedashboard.security.session;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.maintenancedashboard.security.Secrets;

/**
 * Tickets that stand for a password where the server itself has recognised somebody, by a certificate for example: the container wants a
 * password to sign in, and its realm of tickets takes this one. Only for callers inside the server that have checked who comes.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInTickets {

    /** The cookie in which a ticket travels: user name in Base64, a dot, the ticket. */
    public static final String COOKIE = "md_ticket";

    @PersistenceContext
    private EntityManager em;

    /** Makes a ticket, good for ten seconds; empty where nobody active has that name. */
    public Optional<String> issue(String username) {
        String ticket = Secrets.random();
        int made = em.createNativeQuery("insert into sign_in_ticket (username, digest, expires_at) select u.username, ?1, now() + interval '10 seconds' from app_user u"
                + " where u.username = ?2 and u.active on conflict (username) do update set digest = excluded.digest, expires_at = excluded.expires_at")
                .setParameter(1, Secrets.hash(ticket)).setParameter(2, username).executeUpdate();
        return made == 0 ? Optional.empty() : Optional.of(ticket);
    }

    /** Tears the ticket up. */
    public void spend(String username) {
        em.createNativeQuery("delete from sign_in_ticket where username = ?1").setParameter(1, username).executeUpdate();
    }
}
