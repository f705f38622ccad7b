package org.maintenancedashboard.schedule.mismatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.maintenance.activity.Work;
import org.maintenancedashboard.schedule.generation.GenerationLedger;
import org.maintenancedashboard.schedule.nesting.NestingGroups;
import org.maintenancedashboard.schedule.nesting.Seat;
import org.maintenancedashboard.schedule.plan.PlanVersions;
import org.maintenancedashboard.security.Sites;

/** Finds generated work that no longer matches its schedule, and moves it when asked to. */
@Stateless
public class Mismatches {

    /** Found in one answer; a slice that goes beyond is still told whole. */
    public static final int MOST = 500;

    private static final int SLICE = 1000;
    private static final int MOST_LOOKED = 20_000;
    private static final String REASON = "The schedule falls on this date now";
    private static final String WORK = "select new org.maintenancedashboard.schedule.mismatch.MadeWork(a.id, a.title, a.scheduleId, e.id, a.dueKey,"
            + " a.scheduledStart, s.zone) from Activity a join a.equipment e join e.location l join Location s on s.id = l.siteId"
            + " where a.dueKey is not null and a.status in (org.maintenancedashboard.maintenance.activity.ActivityStatus.SCHEDULED,"
            + " org.maintenancedashboard.maintenance.activity.ActivityStatus.PENDING) and (:all = true or l.siteId in :sites)"
            + " and not exists (select t from TimelineEntry t where t.activityId = a.id and t.entryType = 'moved')";
    private static final String ORDER = " order by a.scheduledStart, a.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GenerationLedger ledger;

    @Inject
    private PlanVersions versions;

    @Inject
    private NestingGroups groups;

    @Inject
    private Work work;

    @Inject
    private Sites sites;

    /** Work in the scope that no longer matches, the earliest first; of one schedule where its id is given. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public MismatchList list(SiteScope scope, Long scheduleId) {
        List<Mismatch> found = new ArrayList<>();
        for (int looked = 0; looked < MOST_LOOKED && found.size() < MOST; looked += SLICE) {
            List<MadeWork> slice = scoped(WORK + (scheduleId == null ? "" : " and a.scheduleId = " + scheduleId) + ORDER, scope)
                    .setFirstResult(looked).setMaxResults(SLICE).getResultList();
            found.addAll(mismatches(slice));
            if (slice.size() < SLICE) {
                return new MismatchList(found, false);
            }
        }
        return new MismatchList(found, true);
    }

    /** Moves work to where its schedule would put it now; answers how many were moved. */
    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public int move(List<Long> activityIds) {
        if (activityIds.size() > MOST + SLICE) {
            throw new Invalid("activityIds", "error.mismatch.many", MOST + SLICE);
        }
        List<MadeWork> asked = activityIds.isEmpty() ? List.of()
                : scoped(WORK + " and a.id in :ids" + ORDER, SiteScope.everything()).setParameter("ids", activityIds).getResultList();
        List<Mismatch> wanted = new MismatchList(mismatches(asked), false).movable();
        wanted.forEach(one -> work.move(one.activityId(), null, one.wanted(), REASON));
        return wanted.size();
    }

    private List<Mismatch> mismatches(List<MadeWork> slice) {
        if (slice.isEmpty()) {
            return List.of();
        }
        Comparison comparison = new Comparison(versions.listOf(slice.stream().map(MadeWork::id).toList()),
                ledger.readSnapshots(slice.stream().map(MadeWork::target).distinct().toList()),
                groups.of(slice.stream().map(one -> new Seat(one.scheduleId(), one.equipmentId())).distinct().toList()));
        return slice.stream().map(comparison::mismatch).flatMap(Optional::stream).toList();
    }

    private TypedQuery<MadeWork> scoped(String query, SiteScope scope) {
        SiteScope seen = sites.within(scope);
        return em.createQuery(query, MadeWork.class).setParameter("all", seen.all()).setParameter("sites", seen.siteIds());
    }
}
