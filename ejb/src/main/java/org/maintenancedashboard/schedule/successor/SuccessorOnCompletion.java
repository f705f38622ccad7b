package org.maintenancedashboard.schedule.successor;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maintenancedashboard.maintenance.activity.ActivityCompleted;

/** Lets the next open date follow a completion, in its transaction. */
@Dependent
public class SuccessorOnCompletion {

    @Inject
    private Successors successors;

    void completed(@Observes ActivityCompleted fact) {
        successors.follow(fact.activityId());
    }
}
