package org.maintenancedashboard.web.schedule.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.maintenancedashboard.maintenance.activity.Work;
import org.maintenancedashboard.schedule.approval.ApprovalRow;
import org.maintenancedashboard.schedule.approval.Approvals;
import org.maintenancedashboard.web.common.Toasts;

/** What the page of an activity says about its approval. */
@Named("approval")
@ViewScoped
public class ApprovalView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Approvals approvals;

    @Inject
    private transient Work work;

    private transient ApprovalRow row;

    /** What the activity needs and has. */
    public ApprovalRow of(Long activityId) {
        if (row == null) {
            row = approvals.get(activityId);
        }
        return row;
    }

    /** Approves the activity and opens its page anew. */
    public String approve(Long activityId) {
        work.approve(activityId, null);
        return Toasts.redirect("/activity?id=" + activityId, "approval.done");
    }
}
