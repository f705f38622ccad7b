package org.maintenancedashboard.security.token;

import jakarta.persistence.EntityManager;

/** Ends the personal API tokens of a user, in the transaction of the change that asks for it. */
public record LiveTokens(EntityManager em) {

    /** Ends all of them for good. */
    public void end(Long userId, String by) {
        em.createNativeQuery("update api_token set revoked_at = now(), revoked_by = ?1 where user_id = ?2 and revoked_at is null")
                .setParameter(1, by).setParameter(2, userId).executeUpdate();
    }
}
