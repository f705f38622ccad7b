package org.maintenancedashboard.security.session;

import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Ends the sessions of a user, of the pages and of REST, in the transaction of the change that asks for it. */
public record OpenSessions(EntityManager em) {

    private static final UUID NONE = new UUID(0, 0);

    /** Ends all of them. */
    public void end(Long userId, String why) {
        endOthers(userId, null, why);
    }

    /** Ends all but one session of the pages; null spares none. */
    public void endOthers(Long userId, UUID spared, String why) {
        em.createNativeQuery("update page_session set ended_at = now(), ended_why = ?1 where user_id = ?2 and ended_at is null and id <> ?3")
                .setParameter(1, why).setParameter(2, userId).setParameter(3, spared == null ? NONE : spared).executeUpdate();
        em.createNativeQuery("update api_session set ended_at = now() where user_id = ?1 and ended_at is null").setParameter(1, userId).executeUpdate();
    }
}
