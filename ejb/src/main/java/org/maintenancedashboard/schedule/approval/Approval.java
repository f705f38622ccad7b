package org.maintenancedashboard.schedule.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maintenancedashboard.common.BaseEntity;

/** That somebody let an activity take place inside a freeze, at the start it had then. */
@Entity
@Table(name = "freeze_approval")
public class Approval extends BaseEntity {

    @Column(name = "activity_id")
    private Long activityId;

    @Column(name = "scheduled_start")
    private Instant scheduledStart;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected Approval() {
    }

    Approval(Long activityId) {
        this.activityId = activityId;
    }

    void give(Instant start, String by, Instant at) {
        scheduledStart = start;
        approvedBy = by;
        approvedAt = at;
    }

    boolean isFor(Instant start) {
        return start.equals(scheduledStart);
    }

    String getApprovedBy() {
        return approvedBy;
    }

    Instant getApprovedAt() {
        return approvedAt;
    }
}
