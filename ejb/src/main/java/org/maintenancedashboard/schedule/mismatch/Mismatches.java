package org.maintenancedashboard.schedule.mismatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.maintenance.activity.Activity;
import org.maintenancedashboard.maintenance.activity.Work;
import org.maintenancedashboard.recurrence.Mode;
import org.maintenancedashboard.schedule.generation.GenerationLedger;
import org.maintenancedashboard.schedule.nesting.NestingGroup;
import org.maintenancedashboard.schedule.nesting.NestingGroups;
import org.maintenancedashboard.schedule.nesting.Seat;
import org.maintenancedashboard.schedule.plan.PlanSnapshot;
import org.maintenancedashboard.schedule.plan.PlanVersions;
import org.maintenancedashboard.security.Sites;

/** Finds generated work that no longer matches its schedule, and moves it when asked to. */
@Stateless
public class Mismatches {

    private static final int MOST = 500;
    private static final int REACH_DAYS = 370;
    private static final String REASON = "The schedule falls on this date now";

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
    public List<Mismatch> list(SiteScope scope, Long scheduleId) {
        SiteScope seen = sites.within(scope);
        List<Object[]> rows = em.createQuery("select a, s.zone from Activity a join a.equipment e join e.location l join Location s on s.id = l.siteId"
                + " where a.dueKey is not null and a.status in (org.maintenancedashboard.maintenance.activity.ActivityStatus.SCHEDULED,"
                + " org.maintenancedashboard.maintenance.activity.ActivityStatus.PENDING) and (:schedule is null or a.scheduleId = :schedule)"
                + " and (:all = true or l.siteId in :sites) and not exists (select t from TimelineEntry t where t.activityId = a.id"
                + " and t.entryType = 'moved') order by a.scheduledStart, a.id", Object[].class).setParameter("schedule", scheduleId)
                .setParameter("all", seen.all()).setParameter("sites", seen.siteIds()).setMaxResults(MOST).getResultList();
        Map<Seat, NestingGroup> nested = groups.of(rows.stream().map(row -> seat((Activity) row[0])).toList());
        List<Mismatch> found = new ArrayList<>();
        rows.forEach(row -> mismatch((Activity) row[0], (String) row[1], nested.get(seat((Activity) row[0]))).ifPresent(found::add));
        return found;
    }

    /** Moves work to where its schedule would put it now; answers how many were moved. */
    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public int move(List<Long> activityIds) {
        List<Mismatch> wanted = list(SiteScope.everything(), null).stream()
                .filter(one -> one.wanted() != null && activityIds.contains(one.activityId())).toList();
        wanted.forEach(one -> work.move(one.activityId(), null, one.wanted(), REASON));
        return wanted.size();
    }

    private static Seat seat(Activity activity) {
        return new Seat(activity.getScheduleId(), activity.getEquipment().getId());
    }

    private Optional<Mismatch> mismatch(Activity activity, String zone, NestingGroup group) {
        if (group != null && group.wouldCarry(activity.getScheduleId(), activity.getDueKey())) {
            return Optional.of(new Mismatch(activity.getId(), activity.getTitle(), activity.getScheduleId(), wall(activity.getScheduledStart(), zone), null, zone));
        }
        Optional<PlanSnapshot> now = ledger.findSnapshot(activity.getScheduleId(), activity.getEquipment().getId());
        if (now.isPresent() && (now.get().mode() instanceof Mode.Floating || versions.findOf(activity.getId()).equals(now))) {
            return Optional.empty();
        }
        Optional<Instant> start = now.flatMap(snapshot -> start(snapshot, activity.getDueKey()));
        if (start.isPresent() && start.get().equals(activity.getScheduledStart())) {
            return Optional.empty();
        }
        return Optional.of(new Mismatch(activity.getId(), activity.getTitle(), activity.getScheduleId(), wall(activity.getScheduledStart(), zone),
                start.map(moment -> wall(moment, zone)).orElse(null), zone));
    }

    /** Where the plan puts a key, alone or with others. */
    private static Optional<Instant> start(PlanSnapshot snapshot, LocalDateTime key) {
        LocalDate day = key.toLocalDate();
        return snapshot.plan().between(day.minusDays(REACH_DAYS), day.plusDays(REACH_DAYS), 2 * REACH_DAYS + 1).occurrences().stream()
                .filter(one -> one.covers().contains(key)).map(one -> one.instant()).findFirst();
    }

    private static LocalDateTime wall(Instant moment, String zone) {
        return LocalDateTime.ofInstant(moment, ZoneId.of(zone));
    }
}
