package org.maintenancedashboard.maintenance.activity;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.maintenancedashboard.common.YearOfFourDigits;
import org.maintenancedashboard.maintenance.type.Priority;

/** An activity as a form or a request writes it; times are wall time of the site. */
public class ActivityDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @JsonbTransient
    private Long id;

    @JsonbTransient
    private Integer version;

    @NotNull
    private Long equipmentId;

    @NotNull
    private Long activityTypeId;

    @Size(max = 200)
    private String title;

    @NotNull
    @YearOfFourDigits
    private LocalDateTime scheduledStart;

    @NotNull
    @YearOfFourDigits
    private LocalDateTime scheduledEnd;

    @NotNull
    private Priority priority = Priority.MEDIUM;

    private Long assignedToId;

    @Size(max = 10000)
    private String description;

    private boolean deenergizationRequired;

    @Size(max = 100)
    private String requiredStatus;

    @Size(max = 10000)
    private String toolsRequired;

    @Size(max = 10000)
    private String partsRequired;

    @Size(max = 10000)
    private String safetyNotes;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public Long getEquipmentId() {
        return equipmentId;
    }

    public void setEquipmentId(Long equipmentId) {
        this.equipmentId = equipmentId;
    }

    public Long getActivityTypeId() {
        return activityTypeId;
    }

    public void setActivityTypeId(Long activityTypeId) {
        this.activityTypeId = activityTypeId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDateTime getScheduledStart() {
        return scheduledStart;
    }

    public void setScheduledStart(LocalDateTime scheduledStart) {
        this.scheduledStart = scheduledStart;
    }

    public LocalDateTime getScheduledEnd() {
        return scheduledEnd;
    }

    public void setScheduledEnd(LocalDateTime scheduledEnd) {
        this.scheduledEnd = scheduledEnd;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public Long getAssignedToId() {
        return assignedToId;
    }

    public void setAssignedToId(Long assignedToId) {
        this.assignedToId = assignedToId;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public boolean isDeenergizationRequired() {
        return deenergizationRequired;
    }

    public void setDeenergizationRequired(boolean deenergizationRequired) {
        this.deenergizationRequired = deenergizationRequired;
    }

    public String getRequiredStatus() {
        return requiredStatus;
    }

    public void setRequiredStatus(String requiredStatus) {
        this.requiredStatus = requiredStatus;
    }

    public String getToolsRequired() {
        return toolsRequired;
    }

    public void setToolsRequired(String toolsRequired) {
        this.toolsRequired = toolsRequired;
    }

    public String getPartsRequired() {
        return partsRequired;
    }

    public void setPartsRequired(String partsRequired) {
        this.partsRequired = partsRequired;
    }

    public String getSafetyNotes() {
        return safetyNotes;
    }

    public void setSafetyNotes(String safetyNotes) {
        this.safetyNotes = safetyNotes;
    }
}
