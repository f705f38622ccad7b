package org.maintenancedashboard.security.token;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.audit.Origin;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Checks;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.Denied;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.security.Secrets;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.security.user.Users;

/** Personal API tokens: one's own, and those of users one administers. */
@Stateless
@PermitAll
public class PersonalTokens {

    /** The permission codes that no token holds, in the order of the alphabet. */
    public static final List<String> RESERVED = List.of(Permissions.ADMIN, Permissions.ADMINISTRATION_WRITE, Permissions.USERS_MANAGE);

    static final String START = "md_";

    private static final int SHOWN = 9;
    private static final int MOST = 50;
    private static final String LIVE = " from api_token t where t.user_id = ?1 and t.revoked_at is null";
    private static final String ROWS = """
            select t.id, t.name, t.prefix, t.read_only, t.all_sites, t.created_at, t.last_used_at, t.expires_at,
              (select string_agg(p.code, ',' order by p.code) from api_token_permission p where p.token_id = t.id) as codes""" + LIVE + " order by t.created_at desc, t.id desc";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private Sites sites;

    @Inject
    private Users users;

    @Inject
    private AuditLog audit;

    @Inject
    private Checks checks;

    /** The caller's tokens that were not revoked, the newest first; those whose time is over as well, at most 200. */
    public List<PersonalTokenRow> listOwn() {
        Origin.requireSelf();
        return rows(ownId());
    }

    /** The permission codes the caller may put into a token, by code. */
    @SuppressWarnings("unchecked")
    public List<String> listCodes() {
        return ((List<String>) em.createNativeQuery("select code from effective_permission where username = ?1 and code not in (?2) order by code", String.class)
                .setParameter(1, caller.name()).setParameter(2, RESERVED).getResultList()).stream().toList();
    }

    /** The sites the caller may put into a token, at most 1,000. */
    public List<Ref> listSites() {
        SiteScope own = sites.scope();
        return em.createQuery("select new org.maintenancedashboard.common.Ref(l.id, l.name) from Location l where l.parent is null"
                + " and (:all = true or l.id in :sites) order by l.sortPath", Ref.class).setParameter("all", own.all()).setParameter("sites", own.siteIds())
                .setMaxResults(1000).getResultList();
    }

    /** Makes a token for the caller, who must have signed in. */
    public NewPersonalToken create(PersonalTokenDraft draft) {
        requireSignedIn();
        checks.require(draft);
        Set<String> codes = new TreeSet<>(draft.getPermissions());
        if (!Set.copyOf(listCodes()).containsAll(codes)) {
            throw new Invalid("permissions", "error.apiToken.permissions");
        }
        Long owner = ownId();
        Instant now = clock.instant();
        requireRoom(owner, now);
        String token = START + Secrets.random();
        Long id = insert(draft, owner, token, now);
        codes.forEach(code -> add("insert into api_token_permission (token_id, code) values (?1, ?2)", id, code));
        places(draft).forEach(site -> add("insert into api_token_site (token_id, site_id) values (?1, ?2)", id, site));
        PersonalTokenRow made = rows(owner).stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
        audit.record("tokenMade", "user", owner, null, made);
        return new NewPersonalToken(id, token, made.expiresAt());
    }

    /** Ends one of the caller's tokens. */
    public void revokeOwn(Long id) {
        requireSignedIn();
        revoke(ownId(), id);
    }

    /** The tokens of a user of the caller's sites. */
    @RolesAllowed(Permissions.USERS_VIEW)
    public List<PersonalTokenRow> list(SiteScope scope, Long userId) {
        return rows(users.get(scope, userId).id());
    }

    /** Ends a token of another user, who holds no more than the caller. */
    @RolesAllowed(Permissions.USERS_MANAGE)
    public void revoke(SiteScope scope, Long userId, Long id) {
        if (!users.get(scope, userId).editable()) {
            throw new Denied("error.user.above");
        }
        if (id == null) {
            throw new Invalid("tokenId", "error.apiToken.id");
        }
        revoke(userId, id);
    }

    private void revoke(Long owner, Long id) {
        int ended = em.createNativeQuery("update api_token set revoked_at = now(), revoked_by = ?1 where id = ?2 and user_id = ?3 and revoked_at is null")
                .setParameter(1, caller.name()).setParameter(2, id).setParameter(3, owner).executeUpdate();
        if (ended == 0) {
            throw new NotFound("error.notFound.apiToken");
        }
        audit.record("tokenRevoked", "user", owner, new Ref(id, String.valueOf(em.createNativeQuery("select name from api_token where id = ?1", String.class)
                .setParameter(1, id).getSingleResult())));
    }

    private Long insert(PersonalTokenDraft draft, Long owner, String token, Instant now) {
        return (Long) em.createNativeQuery("insert into api_token (id, user_id, name, prefix, token_hash, read_only, all_sites, created_at, expires_at)"
                + " values (nextval('id_seq'), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) returning id", Long.class)
                .setParameter(1, owner).setParameter(2, draft.getName().strip()).setParameter(3, token.substring(0, SHOWN)).setParameter(4, Secrets.hash(token))
                .setParameter(5, draft.isReadOnly()).setParameter(6, draft.isAllSites()).setParameter(7, now)
                .setParameter(8, now.plus(Duration.ofDays(draft.getDays()))).getSingleResult();
    }

    private Set<Long> places(PersonalTokenDraft draft) {
        Set<Long> asked = draft.isAllSites() ? Set.of() : new TreeSet<>(draft.getSiteIds());
        if (!draft.isAllSites() && asked.isEmpty()) {
            throw new Invalid("siteIds", "error.user.sitesMissing");
        }
        if (!listSites().stream().map(Ref::id).toList().containsAll(asked)) {
            throw new Invalid("siteIds", "error.reference.unknown");
        }
        return asked;
    }

    private void requireRoom(Long owner, Instant now) {
        em.createNativeQuery("select id from app_user where id = ?1 for update").setParameter(1, owner).getResultList();
        long live = (Long) em.createNativeQuery("select count(*)" + LIVE + " and t.expires_at > ?2", Long.class).setParameter(1, owner).setParameter(2, now)
                .getSingleResult();
        if (live >= MOST) {
            throw new Conflict("error.apiToken.many", MOST);
        }
    }

    private void requireSignedIn() {
        if (caller.token().isPresent()) {
            throw new Denied("error.apiToken.byToken");
        }
    }

    private void add(String sql, Long id, Object value) {
        em.createNativeQuery(sql).setParameter(1, id).setParameter(2, value).executeUpdate();
    }

    private List<PersonalTokenRow> rows(Long owner) {
        return tuples(em.createNativeQuery(ROWS, Tuple.class).setParameter(1, owner).setMaxResults(200).getResultList()).map(this::row).toList();
    }

    private PersonalTokenRow row(Tuple row) {
        Long id = row.get("id", Long.class);
        String codes = row.get("codes", String.class);
        Instant end = row.get("expires_at", Instant.class);
        SiteScope own = sites.scope();
        List<Ref> limited = tuples(em.createNativeQuery("select l.id, l.name from api_token_site s join location l on l.id = s.site_id where s.token_id = ?1 order by l.name",
                Tuple.class).setParameter(1, id).getResultList()).map(site -> new Ref(site.get("id", Long.class), site.get("name", String.class)))
                .filter(site -> own.contains(site.id())).toList();
        return new PersonalTokenRow(id, row.get("name", String.class), row.get("prefix", String.class), codes == null ? List.of() : Arrays.asList(codes.split(",")),
                row.get("read_only", Boolean.class), row.get("all_sites", Boolean.class), limited, row.get("created_at", Instant.class),
                row.get("last_used_at", Instant.class), end, !end.isAfter(clock.instant()));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> tuples(List<?> rows) {
        return ((List<Tuple>) rows).stream();
    }

    private Long ownId() {
        return em.createQuery("select u.id from AppUser u where u.username = :name", Long.class).setParameter("name", caller.name()).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("error.notFound.user"));
    }
}
