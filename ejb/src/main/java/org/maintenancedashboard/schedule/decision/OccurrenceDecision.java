package org.maintenancedashboard.schedule.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import org.maintenancedashboard.common.BaseEntity;

/** What a person decided about one date of a schedule on an equipment. Times are wall time of the plan's zone. */
@Entity
@Table(name = "occurrence_decision")
public class OccurrenceDecision extends BaseEntity {

    @Column(name = "schedule_id", updatable = false)
    private Long scheduleId;

    @Column(name = "equipment_id", updatable = false)
    private Long equipmentId;

    @Column(name = "due_key", updatable = false)
    private LocalDateTime dueKey;

    @Column(name = "planned_for")
    private LocalDateTime plannedFor;

    @Column(name = "moved_to")
    private LocalDateTime movedTo;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    protected OccurrenceDecision() {
    }

    OccurrenceDecision(Long scheduleId, Long equipmentId, LocalDateTime dueKey) {
        this.scheduleId = scheduleId;
        this.equipmentId = equipmentId;
        this.dueKey = dueKey;
    }

    /** Where it was planned and where it goes; null cancels it. */
    void put(LocalDateTime from, LocalDateTime to) {
        plannedFor = from;
        movedTo = to;
    }

    /** Who says so, when and why. */
    void sign(String by, Instant at, String why) {
        decidedBy = by;
        decidedAt = at;
        reason = why;
    }

    LocalDateTime getDueKey() {
        return dueKey;
    }
}
