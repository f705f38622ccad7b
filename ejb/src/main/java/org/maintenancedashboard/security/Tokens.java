package org.maintenancedashboard.security;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Denied;
import org.maintenancedashboard.security.guard.Attempt;
import org.maintenancedashboard.security.guard.SignInGuard;
import org.maintenancedashboard.security.password.PasswordHome;

/** REST sessions and their tokens: signing in, renewing, ending, and whether a token still counts. */
@Stateless
@PermitAll
public class Tokens {

    /** Who issues the tokens. */
    public static final String ISSUER = "maintenance-dashboard";

    /** Whom the tokens are for. */
    public static final String AUDIENCE = "maintenance-dashboard-api";

    private static final String TYPE = "access";
    private static final String STAND_IN = "stand-in";
    private static final Duration CALL_LIFE = Duration.ofMinutes(1);
    private static final Duration ACCESS_LIFE = Duration.ofMinutes(10);
    private static final Duration SESSION_LIFE = Duration.ofDays(7);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private TokenKeys keys;

    @Inject
    private SignInGuard guard;

    @Inject
    private AuditLog audit;

    /**
     * Opens a session for a user name and password.
     *
     * @param address where the call comes from
     * @throws Denied where the password has to be changed on the sign-in page first
     */
    public SignIn login(String username, String password, String address) {
        Attempt attempt = guard.begin(username, address);
        if (!attempt.isAllowed()) {
            audit.recordBy(username, "signInResting", null);
            return new SignIn(Optional.empty(), 0, attempt.rest());
        }
        Optional<AppUser> found = em.createQuery("select u from AppUser u where u.username = :name and u.active = true", AppUser.class)
                .setParameter("name", username).getResultStream().findFirst();
        if (!fits(found, username, password)) {
            audit.recordBy(username, "signInRefused", null);
            return new SignIn(Optional.empty(), attempt.remaining(), 0);
        }
        guard.succeeded(username, address);
        AppUser user = found.orElseThrow();
        if (user.isMustChangePassword() && PasswordHome.isOurs()) {
            throw new Denied("error.password.mustChange");
        }
        return new SignIn(Optional.of(opened(user)), attempt.remaining(), 0);
    }

    /** Asks the realm; where it would answer at once, because it knows no password, the answer takes as long as that of a wrong one. */
    private static boolean fits(Optional<AppUser> user, String username, String password) {
        if (PasswordHome.isOurs() && user.map(AppUser::getPasswordHash).isEmpty()) {
            return Passwords.verify(password, null);
        }
        return PasswordHome.accepts(username, password) && user.isPresent();
    }

    private TokenPair opened(AppUser user) {
        UUID sid = UUID.randomUUID();
        String refresh = refreshToken(sid);
        Instant now = clock.instant();
        purge(now);
        em.createNativeQuery("insert into api_session (sid, user_id, refresh_hash, created_at, expires_at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, sid).setParameter(2, user.getId()).setParameter(3, Secrets.hash(refresh))
                .setParameter(4, now).setParameter(5, now.plus(SESSION_LIFE)).executeUpdate();
        em.createNativeQuery("update app_user set last_login = now() where id = ?1").setParameter(1, user.getId()).executeUpdate();
        audit.recordBy(user.getUsername(), "signedIn", Map.of("over", "REST"));
        return pair(user.getUsername(), sid, refresh);
    }

    /** Renews a session: the old refresh token is spent. One that was spent before ends the session, for somebody else may hold a copy. */
    public Optional<TokenPair> refresh(String refreshToken) {
        Optional<UUID> sid = sidOf(refreshToken);
        Optional<Tuple> session = sid.flatMap(this::lockLive);
        if (session.isEmpty()) {
            return Optional.empty();
        }
        if (!Secrets.same(session.get().get("hash", String.class), Secrets.hash(refreshToken))) {
            end(sid.get());
            audit.recordBy(session.get().get("username", String.class), "sessionEnded", Map.of("over", "REST", "why", "refresh token used twice"));
            return Optional.empty();
        }
        String next = refreshToken(sid.get());
        em.createNativeQuery("update api_session set refresh_hash = ?1, expires_at = ?2 where sid = ?3")
                .setParameter(1, Secrets.hash(next)).setParameter(2, clock.instant().plus(SESSION_LIFE)).setParameter(3, sid.get()).executeUpdate();
        return Optional.of(pair(session.get().get("username", String.class), sid.get(), next));
    }

    /** Ends a session; its tokens stop counting at once. */
    public void logout(UUID sid) {
        end(sid);
    }

    /** Whom an access token speaks for: signed by us, in its time, its session open, its user active. */
    public Optional<Bearer> findBearer(String accessToken) {
        return keys.verify(accessToken).filter(this::valid).flatMap(claims -> sidOf((String) claims.getClaim("sid")))
                .flatMap(sid -> live(sid, "").map(session -> new Bearer(session.get("username", String.class), sid)));
    }

    /**
     * What stands in for another proof during one call, so that the container's token realm knows the caller: it never leaves the server, and is
     * no access token.
     */
    public String stand(String principal) {
        return keys.sign(claims(principal, STAND_IN, CALL_LIFE).build());
    }

    private boolean valid(JWTClaimsSet claims) {
        Date now = Date.from(clock.instant());
        return ISSUER.equals(claims.getIssuer()) && claims.getAudience().contains(AUDIENCE) && TYPE.equals(claims.getClaim("typ"))
                && claims.getClaim("sid") instanceof String && claims.getExpirationTime() != null && now.before(claims.getExpirationTime())
                && (claims.getNotBeforeTime() == null || !now.before(claims.getNotBeforeTime()));
    }

    private Optional<Tuple> lockLive(UUID sid) {
        return live(sid, " for update of s");
    }

    @SuppressWarnings("unchecked")
    private Optional<Tuple> live(UUID sid, String lock) {
        return em.createNativeQuery("""
                select u.username as username, s.refresh_hash as hash from api_session s join app_user u on u.id = s.user_id
                where s.sid = ?1 and s.ended_at is null and s.expires_at > ?2 and u.active""" + lock, Tuple.class)
                .setParameter(1, sid).setParameter(2, clock.instant()).getResultStream().findFirst();
    }

    private void end(UUID sid) {
        em.createNativeQuery("update api_session set ended_at = ?1 where sid = ?2 and ended_at is null")
                .setParameter(1, clock.instant()).setParameter(2, sid).executeUpdate();
    }

    /** Forgets the sessions that are over; the audit still tells of them. */
    private void purge(Instant now) {
        em.createNativeQuery("""
                delete from api_session where sid in
                  (select sid from api_session where expires_at <= ?1 or ended_at is not null for update skip locked)""")
                .setParameter(1, now).executeUpdate();
    }

    private TokenPair pair(String username, UUID sid, String refresh) {
        return new TokenPair(keys.sign(claims(username, TYPE, ACCESS_LIFE).claim("sid", sid.toString()).build()), refresh, ACCESS_LIFE.toSeconds());
    }

    private JWTClaimsSet.Builder claims(String subject, String type, Duration life) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder().issuer(ISSUER).audience(AUDIENCE).subject(subject).claim("typ", type).jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now)).notBeforeTime(Date.from(now)).expirationTime(Date.from(now.plus(life)));
    }

    private static String refreshToken(UUID sid) {
        return sid + "." + Secrets.random();
    }

    private static Optional<UUID> sidOf(String token) {
        try {
            return Optional.of(UUID.fromString(token.split("\\.", 2)[0]));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
