package org.maintenancedashboard.maintenance.outlook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.maintenance.activity.ActivityStatus;
import org.maintenancedashboard.security.Sites;

/** Tells what is next for items of equipment. */
@Stateless
public class Outlooks {

    private static final String NEXT = """
            select new org.maintenancedashboard.maintenance.outlook.NextWork(e.id, a.id, t.name, a.scheduledEnd, s.zone,
              case when a.scheduledEnd < :now then true else false end,
              (select count(o) from Activity o where o.equipment = e and o.status in :open))
            from Activity a join a.equipment e join a.activityType t join e.location l join Location s on s.id = l.siteId
            where e.id in :ids and a.status in :open and (:all = true or l.siteId in :sites)
              and a.scheduledEnd = (select min(f.scheduledEnd) from Activity f where f.equipment = e and f.status in :open)
            order by a.id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /** What is next for each of some items, by their ids; an item without open work is left out. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public Map<Long, NextWork> listNext(SiteScope asked, Collection<Long> equipmentIds) {
        if (equipmentIds.isEmpty()) {
            return Map.of();
        }
        SiteScope scope = sites.within(asked);
        return em.createQuery(NEXT, NextWork.class).setParameter("now", clock.instant()).setParameter("open", ActivityStatus.OPEN)
                .setParameter("ids", equipmentIds).setParameter("all", scope.all()).setParameter("sites", scope.siteIds())
                .getResultStream().collect(Collectors.toMap(NextWork::equipmentId, Function.identity(), (first, same) -> first));
    }
}
