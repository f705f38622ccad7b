package org.maintenancedashboard.maintenance.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maintenancedashboard.common.Ref;

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

    /** What the audit trail says of it: what is planned, with the names of what it refers to. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", row.title());
        facts.put("equipment", Ref.of(row.equipmentId(), row.equipment()));
        facts.put("activityType", Ref.of(row.activityTypeId(), row.activityType()));
        facts.put("scheduledStart", row.scheduledStart().toString());
        facts.put("scheduledEnd", row.scheduledEnd().toString());
        facts.put("priority", row.priority());
        facts.put("assignedTo", Ref.of(row.assignedToId(), row.assignedTo()));
        facts.put("description", description());
        facts.put("deenergizationRequired", deenergizationRequired());
        facts.put("requiredStatus", requiredStatus());
        facts.put("toolsRequired", toolsRequired());
        facts.put("partsRequired", partsRequired());
        facts.put("safetyNotes", safetyNotes());
        return facts;
    }
}
