package org.maintenancedashboard.schedule.approval;

import java.time.Instant;

/**
 * Whether an activity may take place when it is planned.
 *
 * @param freeze the freeze its start lies in, null where it needs no approval
 * @param approvedBy who approved it, null where nobody did for this start
 * @param mayApprove whether the caller could approve it now
 */
public record ApprovalRow(String freeze, String approvedBy, Instant approvedAt, boolean mayApprove) {

    /** Whether approval is needed and missing. */
    public boolean isMissing() {
        return freeze != null && approvedBy == null;
    }
}
