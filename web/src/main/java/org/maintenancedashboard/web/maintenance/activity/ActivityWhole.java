package org.maintenancedashboard.web.maintenance.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.maintenance.activity.ActivityDetail;
import org.maintenancedashboard.maintenance.activity.ActivityStatus;
import org.maintenancedashboard.maintenance.type.Priority;
import org.maintenancedashboard.web.maintenance.activity.ActivityAnswer.Place;

/** One activity as JSON: all of {@link ActivityAnswer} and its texts. */
public record ActivityWhole(Long id, String title, ActivityStatus status, boolean overdue, long daysLate, Priority priority, Ref equipment,
        Ref activityType, Place location, Ref site, Long scheduleId, LocalDateTime dueKey, OffsetDateTime scheduledStart,
        OffsetDateTime scheduledEnd, OffsetDateTime actualStart, OffsetDateTime actualEnd, String zone, Ref assignedTo, String description,
        boolean deenergizationRequired, String requiredStatus, String toolsRequired, String partsRequired, String safetyNotes,
        String completionNotes, LocalDate nextDueDate, OffsetDateTime createdAt, String createdBy, OffsetDateTime updatedAt, String updatedBy) {

    static ActivityWhole of(ActivityDetail detail, Instant now) {
        ActivityAnswer row = ActivityAnswer.of(detail.row(), now);
        return new ActivityWhole(row.id(), row.title(), row.status(), row.overdue(), row.daysLate(), row.priority(), row.equipment(),
                row.activityType(), row.location(), row.site(), row.scheduleId(), detail.dueKey(), row.scheduledStart(), row.scheduledEnd(),
                row.actualStart(), row.actualEnd(), row.zone(), row.assignedTo(), detail.description(), detail.deenergizationRequired(),
                detail.requiredStatus(), detail.toolsRequired(), detail.partsRequired(), detail.safetyNotes(), detail.completionNotes(),
                detail.nextDueDate(), ActivityAnswer.local(detail.createdAt(), detail.row()), detail.createdBy(),
                ActivityAnswer.local(detail.updatedAt(), detail.row()), detail.updatedBy());
    }
}
