package org.maintenancedashboard.maintenance.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** All that one activity says beyond its row; needs fall back to the words of its type. */
public record ActivityDetail(ActivityRow row, int version, String description, LocalDateTime dueKey, boolean deenergizationRequired,
        String requiredStatus, String toolsRequired, String partsRequired, String safetyNotes, String completionNotes, LocalDate nextDueDate,
        Instant createdAt, String createdBy, Instant updatedAt, String updatedBy) {

    /** What the query reads; the row is added by {@link #of}. */
    public ActivityDetail(int version, String description, LocalDateTime dueKey, boolean deenergizationRequired, String requiredStatus,
            String toolsRequired, String partsRequired, String safetyNotes, String completionNotes, LocalDate nextDueDate, Instant createdAt,
            String createdBy, Instant updatedAt, String updatedBy) {
        this(null, version, description, dueKey, deenergizationRequired, requiredStatus, toolsRequired, partsRequired, safetyNotes,
                completionNotes, nextDueDate, createdAt, createdBy, updatedAt, updatedBy);
    }

    ActivityDetail of(ActivityRow itsRow) {
        return new ActivityDetail(itsRow, version, description, dueKey, deenergizationRequired, requiredStatus, toolsRequired, partsRequired,
                safetyNotes, completionNotes, nextDueDate, createdAt, createdBy, updatedAt, updatedBy);
    }
}
