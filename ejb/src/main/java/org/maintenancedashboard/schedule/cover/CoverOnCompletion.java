package org.maintenancedashboard.schedule.cover;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maintenancedashboard.maintenance.activity.ActivityCompleted;

/** Lets completed work stand for the date it is near, in the transaction of the completion, unless that was declined. */
@Dependent
public class CoverOnCompletion {

    @Inject
    private Covers covers;

    void completed(@Observes ActivityCompleted fact) {
        if (fact.covering()) {
            covers.take(fact.activityId());
        }
    }
}
