package org.maintenancedashboard.web.maintenance.activity;

import java.time.ZoneId;
import org.maintenancedashboard.maintenance.activity.ActivityDraft;
import org.maintenancedashboard.maintenance.type.Priority;

/** An activity as a client writes it: times with an offset, or local with {@code zone} (the site's when left out). */
public record ActivityInput(Long equipmentId, Long activityTypeId, String title, String scheduledStart, String scheduledEnd, String zone,
        Priority priority, Long assignedToId, String description, boolean deenergizationRequired, String requiredStatus, String toolsRequired,
        String partsRequired, String safetyNotes) {

    ActivityDraft draft(ZoneId site) {
        ActivityDraft draft = new ActivityDraft();
        draft.setEquipmentId(equipmentId);
        draft.setActivityTypeId(activityTypeId);
        draft.setTitle(title);
        draft.setScheduledStart(WallTimes.read("scheduledStart", scheduledStart, zone, site));
        draft.setScheduledEnd(WallTimes.read("scheduledEnd", scheduledEnd, zone, site));
        draft.setPriority(priority == null ? Priority.MEDIUM : priority);
        draft.setAssignedToId(assignedToId);
        draft.setDescription(description);
        draft.setDeenergizationRequired(deenergizationRequired);
        draft.setRequiredStatus(requiredStatus);
        draft.setToolsRequired(toolsRequired);
        draft.setPartsRequired(partsRequired);
        draft.setSafetyNotes(safetyNotes);
        return draft;
    }
}
