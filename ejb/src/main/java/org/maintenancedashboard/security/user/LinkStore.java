package org.maintenancedashboard.security.user;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.maintenancedashboard.security.Secrets;

/** Makes and spends the links of a user. */
record LinkStore(EntityManager em) {

    private static final Duration INVITATION = Duration.ofDays(3);
    private static final Duration RESET = Duration.ofHours(1);

    /** A new link; those made before stop working. */
    OneTimeLink make(Long userId, boolean reset, String by, Instant now) {
        OneTimeLink link = new OneTimeLink(Secrets.random(), reset, now.plus(reset ? RESET : INVITATION));
        spend(userId);
        em.createNativeQuery("insert into account_link (id, user_id, purpose, token_hash, created_by, expires_at) values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, UUID.randomUUID()).setParameter(2, userId).setParameter(3, reset ? "reset" : "invite")
                .setParameter(4, Secrets.hash(link.token())).setParameter(5, by).setParameter(6, link.expiresAt()).executeUpdate();
        return link;
    }

    /** No link of the user works any more. */
    void spend(Long userId) {
        em.createNativeQuery("update account_link set used_at = now() where user_id = ?1 and used_at is null").setParameter(1, userId).executeUpdate();
    }
}
