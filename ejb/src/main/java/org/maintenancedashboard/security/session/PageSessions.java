package org.maintenancedashboard.security.session;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.audit.Origin;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.security.password.PasswordHome;

/** The caller's own sessions of the pages: opening, asking whether one still counts, ending. All times are the database's. */
@Stateless
@PermitAll
public class PageSessions {

    private static final String STATE = """
            select case when s.ended_at is not null then coalesce(s.ended_why, 'ended') when not u.active then 'disabled'
              when s.created_at < now() - interval '12 hours' then 'over' when not s.kept and s.last_seen_at < now() - interval '30 minutes' then 'idle'
              when s.rights <> rights_digest(u.username) then 'rights' end as ended,
              s.ended_at is null as open, u.must_change_password as change, s.last_seen_at < now() - interval '30 seconds' as aged
            from page_session s join app_user u on u.id = s.user_id where s.id = ?1 and u.username = ?2""";

    private static final String OPEN = """
             from page_session s join app_user u on u.id = s.user_id where u.username = ?1 and s.ended_at is null
              and s.created_at > now() - interval '12 hours' and (s.kept or s.last_seen_at > now() - interval '30 minutes')""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private AuditLog audit;

    /** Opens a session for the caller, who has just signed in, and notes when. */
    public UUID open(SessionStart start) {
        UUID id = UUID.randomUUID();
        em.createNativeQuery("insert into page_session (id, user_id, rights, kept, address, browser)"
                + " select ?1, u.id, rights_digest(u.username), ?2, ?3, ?4 from app_user u where u.username = ?5")
                .setParameter(1, id).setParameter(2, start.kept()).setParameter(3, start.address()).setParameter(4, start.browser())
                .setParameter(5, caller.name()).executeUpdate();
        em.createNativeQuery("update app_user set last_login = now() where username = ?1").setParameter(1, caller.name()).executeUpdate();
        audit.record("signedIn", "user", userId());
        return id;
    }

    /** Whether a session still counts for the caller; a request that asks keeps it from growing idle. */
    public SessionState check(UUID id) {
        Tuple found = id == null ? null : first(em.createNativeQuery(STATE, Tuple.class).setParameter(1, id).setParameter(2, caller.name()));
        if (found == null) {
            return SessionState.UNKNOWN;
        }
        String ended = found.get("ended", String.class);
        if (ended == null && found.get("aged", Boolean.class)) {
            em.createNativeQuery("update page_session set last_seen_at = now() where id = ?1").setParameter(1, id).executeUpdate();
        } else if (ended != null && found.get("open", Boolean.class)) {
            close(id, ended);
        }
        return new SessionState(ended, PasswordHome.isOurs() && found.get("change", Boolean.class));
    }

    /** The caller's open sessions, the latest seen first, at most 100. */
    public List<SessionRow> listOwn(UUID current) {
        Origin.requireSelf();
        return rows(em.createNativeQuery("select s.*" + OPEN + " order by s.last_seen_at desc", Tuple.class).setParameter(1, caller.name()).setMaxResults(100))
                .map(row -> row(row, current)).toList();
    }

    /** Ends one of the caller's sessions. */
    public void endOwn(UUID id) {
        int ended = em.createNativeQuery("update page_session set ended_at = now(), ended_why = 'ended' where id = ?1 and ended_at is null"
                + " and user_id = (select u.id from app_user u where u.username = ?2)").setParameter(1, id).setParameter(2, caller.name()).executeUpdate();
        if (ended == 0) {
            throw new NotFound("error.notFound.session");
        }
        audit.record("sessionEnded", "user", userId());
    }

    /** Ends all of the caller's sessions but one, those of REST included. */
    public void endOthers(UUID spared) {
        new OpenSessions(em).endOthers(userId(), spared, "ended");
        audit.record("sessionsEnded", "user", userId());
    }

    private void close(UUID id, String why) {
        em.createNativeQuery("update page_session set ended_at = now(), ended_why = ?2 where id = ?1").setParameter(1, id).setParameter(2, why).executeUpdate();
    }

    private Long userId() {
        return em.createQuery("select u.id from AppUser u where u.username = :name", Long.class).setParameter("name", caller.name()).getSingleResult();
    }

    private static SessionRow row(Tuple row, UUID current) {
        UUID id = row.get("id", UUID.class);
        return new SessionRow(id, row.get("created_at", Instant.class), row.get("last_seen_at", Instant.class), row.get("address", String.class),
                row.get("browser", String.class), row.get("kept", Boolean.class), id.equals(current));
    }

    private static Tuple first(Query query) {
        return rows(query).findFirst().orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> rows(Query query) {
        return ((List<Tuple>) query.getResultList()).stream();
    }
}
