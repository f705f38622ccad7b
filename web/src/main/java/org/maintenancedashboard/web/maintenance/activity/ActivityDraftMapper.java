package org.maintenancedashboard.web.maintenance.activity;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.maintenancedashboard.maintenance.activity.ActivityDetail;
import org.maintenancedashboard.maintenance.activity.ActivityDraft;

/** The draft that changes nothing of an activity; its times are wall time of the site. */
final class ActivityDraftMapper {

    private ActivityDraftMapper() {
    }

    static ActivityDraft of(ActivityDetail detail) {
        ZoneId zone = ZoneId.of(detail.row().zone());
        ActivityDraft draft = new ActivityDraft();
        draft.setId(detail.row().id());
        draft.setVersion(detail.version());
        draft.setEquipmentId(detail.row().equipmentId());
        draft.setActivityTypeId(detail.row().activityTypeId());
        draft.setTitle(detail.row().title());
        draft.setScheduledStart(LocalDateTime.ofInstant(detail.row().scheduledStart(), zone));
        draft.setScheduledEnd(LocalDateTime.ofInstant(detail.row().scheduledEnd(), zone));
        draft.setPriority(detail.row().priority());
        draft.setAssignedToId(detail.row().assignedToId());
        draft.setDescription(detail.description());
        draft.setDeenergizationRequired(detail.deenergizationRequired());
        draft.setRequiredStatus(detail.requiredStatus());
        draft.setToolsRequired(detail.toolsRequired());
        draft.setPartsRequired(detail.partsRequired());
        draft.setSafetyNotes(detail.safetyNotes());
        return draft;
    }
}
