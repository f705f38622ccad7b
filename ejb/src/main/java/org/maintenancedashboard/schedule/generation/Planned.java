package org.maintenancedashboard.schedule.generation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.maintenance.activity.Activity;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Step;
import org.maintenancedashboard.schedule.nesting.NestingTraces;
import org.maintenancedashboard.schedule.plan.PlanVersions;
import org.maintenancedashboard.security.Sites;

/** What the engine will make later, and why a date is what it is. */
@Stateless
@RolesAllowed({Permissions.CALENDAR_VIEW, Permissions.MAINTENANCE_VIEW})
public class Planned {

    /** A pulled or deferred date lies that many days from its key at most, and one for the end. */
    private static final int REACH_DAYS = 733;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GenerationLedger ledger;

    @Inject
    private PlanVersions versions;

    @Inject
    private NestingTraces nested;

    @Inject
    private Sites sites;

    /** The targets whose occurrences before a date are not all generated yet; of one equipment where its id is given. */
    public List<PlannedTarget> listTargets(SiteScope scope, LocalDate before, Long equipmentId) {
        return ledger.listPlanned(before, sites.within(scope), equipmentId);
    }

    /** The steps that led to a generated activity's date; empty for one made by hand. */
    public List<Step> explain(Long activityId) {
        Activity activity = em.find(Activity.class, activityId);
        if (activity == null || activity.getDueKey() == null) {
            return List.of();
        }
        List<Step> own = versions.findOf(activityId).map(snapshot -> snapshot.plan().traceOf(activity.getDueKey())).orElse(List.of());
        return Stream.concat(own.stream(), nested.listOf(activityId).stream()).toList();
    }

    /** The steps that lead to a planned date of a schedule on an equipment. */
    public List<Step> explain(Long scheduleId, Long equipmentId, LocalDateTime key) {
        Plan plan = get(scheduleId, equipmentId, key).plan();
        return nested.findOf(scheduleId, equipmentId, key).orElseGet(() -> plan.traceOf(key));
    }

    /** The target a planned date belongs to; not found where it is generated already, or no longer planned. */
    public PlannedTarget get(Long scheduleId, Long equipmentId, LocalDateTime key) {
        Optional<PlannedTarget> found = listTargets(SiteScope.everything(), key.toLocalDate().plusDays(REACH_DAYS), equipmentId).stream()
                .filter(planned -> planned.target().scheduleId() == scheduleId).findFirst();
        return found.orElseThrow(() -> new NotFound("error.notFound.date"));
    }
}
