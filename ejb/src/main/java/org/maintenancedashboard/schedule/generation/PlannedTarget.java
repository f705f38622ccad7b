package org.maintenancedashboard.schedule.generation;

import java.time.LocalDateTime;
import java.util.Set;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.schedule.plan.StoredDecisions;

/**
 * A target with the names a calendar shows; what lies beyond its generated part is planned.
 *
 * @param known keys that belong to work already, where the target is looked at again after a change
 */
public record PlannedTarget(GenerationTarget target, String equipment, String activityType, String path, Long siteId, String site,
        String siteZone, Set<LocalDateTime> known) {

    public PlannedTarget {
        known = Set.copyOf(known);
    }

    /** The plan of what is not generated yet. */
    public Plan plan() {
        Plan plan = target.snapshot().plan();
        return known.isEmpty() ? plan : plan.without(known);
    }

    /** The same with what people decided about its dates. */
    PlannedTarget decided(StoredDecisions decisions) {
        return new PlannedTarget(decisions.apply(target), equipment, activityType, path, siteId, site, siteZone, known);
    }
}
