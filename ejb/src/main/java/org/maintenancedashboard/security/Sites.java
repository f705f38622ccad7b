package org.maintenancedashboard.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.SiteScope;

/** Answers which sites the caller may see. */
@Stateless
@PermitAll
public class Sites {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    /** The caller's sites, read anew for each call; the system itself sees everything. */
    public SiteScope scope() {
        String name = caller.name();
        if (Caller.SYSTEM.equals(name)) {
            return SiteScope.everything();
        }
        return em.createQuery("select u from AppUser u where u.username = :name and u.active = true", AppUser.class)
                .setParameter("name", name).getResultStream().findFirst()
                .map(user -> user.isAllSites() ? SiteScope.everything() : SiteScope.of(user.getSiteIds()))
                .map(own -> caller.token().map(token -> common(own, ofToken(token))).orElse(own))
                .orElseGet(() -> SiteScope.of(Set.of()));
    }

    @SuppressWarnings("unchecked")
    private SiteScope ofToken(Long token) {
        boolean all = !em.createNativeQuery("select 1 from api_token where id = ?1 and all_sites").setParameter(1, token).getResultList().isEmpty();
        return all ? SiteScope.everything() : SiteScope.of((List<Long>) em.createNativeQuery("select site_id from api_token_site where token_id = ?1", Long.class)
                .setParameter(1, token).getResultList());
    }

    /** What is left of the asked scope within the caller's own. */
    public SiteScope within(SiteScope asked) {
        return common(scope(), asked);
    }

    private static SiteScope common(SiteScope own, SiteScope asked) {
        if (own.all()) {
            return asked;
        }
        if (asked.all()) {
            return own;
        }
        Set<Long> both = new HashSet<>(asked.siteIds());
        both.retainAll(own.siteIds());
        return SiteScope.of(both);
    }
}
