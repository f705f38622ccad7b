package org.maintenancedashboard.security.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Checks;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.common.Sorting;
import org.maintenancedashboard.security.AppUser;
import org.maintenancedashboard.security.Authority;
import org.maintenancedashboard.security.Role;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.security.password.PasswordHome;
import org.maintenancedashboard.security.role.Administrators;
import org.maintenancedashboard.security.session.OpenSessions;
import org.maintenancedashboard.security.token.LiveTokens;

/** The accounts, as far as the caller's sites and rights reach. */
@Stateless
public class Users {

    /** What the list may be sorted by; by name where nothing is said. */
    public static final Sorting SORTING = new Sorting(Map.of("username", "lower(u.username)", "name", "lower(coalesce(u.firstName, u.username))",
            "role", "lower(r.displayName)", "active", "u.active", "lastLogin", "u.lastLogin"), "lower(coalesce(u.firstName, u.username)), u.id");

    private static final String FROM = " from AppUser u left join u.role r where (:all = true or u.allSites = true"
            + " or exists (select x.id from AppUser x join x.siteIds s where x.id = u.id and s in :sites))";
    private static final String FILTER = FROM + " and (:roleId is null or r.id = :roleId) and (:active is null or u.active = :active)"
            + " and (:siteId is null or u.allSites = true or exists (select x.id from AppUser x join x.siteIds s where x.id = u.id and s = :siteId))"
            + " and locate(:text, lower(concat(u.username, ' ', coalesce(u.firstName, ''), ' ', coalesce(u.lastName, ''), ' ', coalesce(u.email, '')))) > 0";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sites sites;

    @Inject
    private Caller caller;

    @Inject
    private AuditLog audit;

    @Inject
    private Checks checks;

    @RolesAllowed(Permissions.USERS_VIEW)
    public Page<UserRow> page(SiteScope scope, UserFilter filter, PageRequest request) {
        List<UserRow> rows = filtered(UserRow.QUERY + FILTER + SORTING.orderBy(request), UserRow.class, scope, filter)
                .setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        return new Page<>(rows, filtered("select count(u)" + FILTER, Long.class, scope, filter).getSingleResult(), request.page(), request.size());
    }

    /** One user; not found where no site is shared. */
    @RolesAllowed(Permissions.USERS_VIEW)
    public UserDetail get(SiteScope scope, Long id) {
        AppUser user = find(scope, id);
        List<Ref> assigned = em.createQuery("select new org.maintenancedashboard.common.Ref(l.id, l.name) from Location l where l.id in :ids"
                + " and (:all = true or l.id in :sites) order by l.sortPath", Ref.class).setParameter("ids", SiteScope.of(user.getSiteIds()).siteIds())
                .setParameter("all", sites.scope().all()).setParameter("sites", sites.scope().siteIds()).getResultList();
        return UserDetail.of(user, assigned, caller.may(Permissions.USERS_MANAGE) && authority().isOver(user));
    }

    /** The roles the caller may give, the strongest first. */
    @RolesAllowed(Permissions.USERS_VIEW)
    public List<Ref> listRoles() {
        return em.createQuery("select r from Role r where r.active = true order by r.systemRole desc, r.id", Role.class).setMaxResults(200).getResultStream()
                .filter(authority()::mayGive).map(role -> new Ref(role.getId(), role.getDisplayName())).toList();
    }

    /** Adds a user without a password; an {@link AccountLinks link} sets the first one. */
    @RolesAllowed(Permissions.USERS_MANAGE)
    public Long create(UserDraft draft) {
        checks.require(draft);
        AppUser user = new AppUser(draft.getUsername(), draft.getFirstName(), draft.getLastName(), null);
        apply(user, draft);
        em.persist(user);
        em.flush();
        audit.record("invited", "user", user.getId(), null, get(SiteScope.everything(), user.getId()));
        return user.getId();
    }

    /** Changes names, role and sites; another role or other sites end the user's sessions. */
    @RolesAllowed(Permissions.USERS_MANAGE)
    public void save(SiteScope scope, UserDraft draft) {
        UserDetail before = get(scope, draft.getId());
        AppUser user = touchable(scope, draft.getId());
        user.requireVersion(draft.getVersion());
        checks.require(draft);
        if (!user.getUsername().equals(draft.getUsername())) {
            throw new Invalid("username", "error.user.usernameFixed");
        }
        guarded(user, changed -> apply(changed, draft));
        em.flush();
        UserDetail after = get(SiteScope.everything(), user.getId());
        if (before.allSites() != after.allSites() || !before.sites().equals(after.sites()) || !after.role().equals(before.role())) {
            new OpenSessions(em).end(user.getId(), "rights");
        }
        audit.record("updated", "user", user.getId(), before, after);
    }

    /** Shuts a user out: sessions, tokens and links end in the same transaction. */
    @RolesAllowed(Permissions.USERS_MANAGE)
    public void disable(SiteScope scope, Long id) {
        AppUser user = touchable(scope, id);
        guarded(user, AppUser::disable);
        new OpenSessions(em).end(id, "disabled");
        new LiveTokens(em).end(id, caller.name());
        em.createNativeQuery("update account_link set used_at = now() where user_id = ?1 and used_at is null").setParameter(1, id).executeUpdate();
        audit.record("disabled", "user", id);
    }

    /** Lets a user in again, with the password of before. */
    @RolesAllowed(Permissions.USERS_MANAGE)
    public void enable(SiteScope scope, Long id) {
        touchable(scope, id).enable();
        audit.record("enabled", "user", id);
    }

    /** The user must choose a new password at the next request of a page. */
    @RolesAllowed(Permissions.USERS_MANAGE)
    public void requirePasswordChange(SiteScope scope, Long id) {
        PasswordHome.requireOurs();
        touchable(scope, id).requirePasswordChange();
        audit.record("passwordChangeRequired", "user", id);
    }

    private void apply(AppUser user, UserDraft draft) {
        Role role = em.find(Role.class, draft.getRoleId());
        if (role == null || !role.isActive()) {
            throw new Invalid("roleId", "error.reference.unknown");
        }
        Set<Long> asked = draft.isAllSites() ? Set.of() : Set.copyOf(draft.getSiteIds());
        authority().requireGift(role, draft.isAllSites(), asked);
        long known = em.createQuery("select count(l) from Location l where l.parent is null and l.id in :ids", Long.class)
                .setParameter("ids", SiteScope.of(asked).siteIds()).getSingleResult();
        if (known < asked.size()) {
            throw new Invalid("siteIds", "error.reference.unknown");
        }
        if (!draft.isAllSites() && asked.isEmpty() && !sites.scope().all()) {
            throw new Invalid("siteIds", "error.user.sitesMissing");
        }
        user.describe(draft.getFirstName(), draft.getLastName(), draft.getEmail());
        user.grant(role, draft.isAllSites(), asked);
    }

    /** Makes the change unless it takes the last administrator away; one such change at a time. */
    private void guarded(AppUser user, Consumer<AppUser> change) {
        boolean before = user.isGlobalAdministrator();
        change.accept(user);
        if (before && !user.isGlobalAdministrator()) {
            new Administrators(em).requireOne();
        }
    }

    private AppUser touchable(SiteScope scope, Long id) {
        AppUser user = find(scope, id);
        authority().requireOver(user);
        return user;
    }

    private AppUser find(SiteScope scope, Long id) {
        return scoped("select u" + FROM + " and u.id = :id", AppUser.class, scope).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("error.notFound.user"));
    }

    private Authority authority() {
        return new Authority(em.createQuery("select u from AppUser u where u.username = :name", AppUser.class).setParameter("name", caller.name())
                .getSingleResult());
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> type, SiteScope scope, UserFilter filter) {
        return scoped(query, type, scope).setParameter("roleId", filter.roleId()).setParameter("active", filter.active())
                .setParameter("siteId", filter.siteId()).setParameter("text", filter.text());
    }

    private <T> TypedQuery<T> scoped(String query, Class<T> type, SiteScope scope) {
        SiteScope own = sites.within(scope);
        return em.createQuery(query, type).setParameter("all", own.all()).setParameter("sites", own.siteIds());
    }
}
