package org.maintenancedashboard.maintenance.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.security.Sites;

/** Counts late work for the frame around every page: one query for all sites. */
@Stateless
public class OverdueCounts {

    private static final int MOST = 10_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /** Overdue activities by site, at most 10,000 sites. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public List<SiteOverdue> listBySite(SiteScope asked) {
        SiteScope scope = sites.within(asked);
        return em.createQuery("select new org.maintenancedashboard.maintenance.activity.SiteOverdue(l.siteId, count(a)) from Activity a"
                + " join a.equipment e join e.location l where a.status in :open and a.scheduledEnd < :now"
                + " and (:all = true or l.siteId in :sites) group by l.siteId", SiteOverdue.class)
                .setParameter("open", ActivityStatus.OPEN).setParameter("now", clock.instant()).setParameter("all", scope.all())
                .setParameter("sites", scope.siteIds()).setMaxResults(MOST).getResultList();
    }
}
