package org.maintenancedashboard.security.token;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.maintenancedashboard.security.Secrets;
import org.maintenancedashboard.security.Tokens;

/** Lets calls with a personal API token in. */
@Stateless
@PermitAll
public class PersonalBearers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Tokens tokens;

    /** Whether it could be a personal token, by its first characters. */
    public static boolean isMeant(String bearer) {
        return bearer.startsWith(PersonalTokens.START);
    }

    /** Whom a token speaks for, which notes its use; empty where it was never made, is revoked or too old, or its user disabled. */
    @SuppressWarnings("unchecked")
    public Optional<PersonalBearer> admit(String token) {
        List<Tuple> found = em.createNativeQuery("""
                select t.id, t.read_only, u.username, coalesce(t.last_used_at < now() - interval '1 minute', true) as aged
                from api_token t join app_user u on u.id = t.user_id
                where t.token_hash = ?1 and t.revoked_at is null and t.expires_at > ?2 and u.active""", Tuple.class)
                .setParameter(1, Secrets.hash(token)).setParameter(2, clock.instant()).getResultList();
        return found.stream().findFirst().map(row -> {
            Long id = row.get("id", Long.class);
            if (row.get("aged", Boolean.class)) {
                em.createNativeQuery("update api_token set last_used_at = now() where id = ?1").setParameter(1, id).executeUpdate();
            }
            String principal = row.get("username", String.class) + "#" + id;
            return new PersonalBearer(principal, row.get("read_only", Boolean.class), tokens.stand(principal));
        });
    }
}
