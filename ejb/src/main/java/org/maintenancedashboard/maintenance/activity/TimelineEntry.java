package org.maintenancedashboard.maintenance.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One thing that happened to an activity; only ever added. The title is a code the pages put into words. */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "timeline_id_seq")
    @SequenceGenerator(name = "timeline_id_seq", sequenceName = "id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "activity_id")
    private Long activityId;

    @Column(name = "entry_type")
    private String entryType;

    private String title;
    private String description;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected TimelineEntry() {
    }

    TimelineEntry(Activity activity, String entryType, String title, String description) {
        this.activityId = activity.getId();
        this.entryType = entryType;
        this.title = title;
        this.description = description;
    }

    TimelineEntry by(String who, Instant when) {
        createdBy = who;
        createdAt = when;
        return this;
    }
}
