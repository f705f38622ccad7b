package org.maintenancedashboard.schedule.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maintenancedashboard.maintenance.activity.ActivityChanging;

/** Stands before the verbs of work, in their transaction. */
@Dependent
public class ApprovalGate {

    @Inject
    private Approvals approvals;

    void changing(@Observes ActivityChanging fact) {
        approvals.change(fact);
    }
}
