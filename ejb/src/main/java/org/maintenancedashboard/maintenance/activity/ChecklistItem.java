package org.maintenancedashboard.maintenance.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maintenancedashboard.common.BaseEntity;

/** One step of an activity's checklist. */
@Entity
@Table(name = "checklist_item")
public class ChecklistItem extends BaseEntity {

    @Column(name = "activity_id")
    private Long activityId;

    private int position;

    @Column(name = "item_text")
    private String text;

    private String section;
    private boolean required;
    private boolean completed;

    @Column(name = "completed_by")
    private String completedBy;

    @Column(name = "completed_at")
    private Instant completedAt;

    private String notes;

    protected ChecklistItem() {
    }

    ChecklistItem(Long activityId, ChecklistRow row) {
        this.activityId = activityId;
        this.position = row.position();
        this.section = row.section();
        this.text = row.text();
        this.required = row.required();
    }

    void tick(boolean done, String who, Instant when) {
        completed = done;
        completedBy = done ? who : null;
        completedAt = done ? when : null;
    }

    void note(String text) {
        notes = text;
    }

    int getPosition() {
        return position;
    }

    String getText() {
        return text;
    }

    boolean isOpenAndRequired() {
        return required && !completed;
    }

    boolean isCompleted() {
        return completed;
    }
}
