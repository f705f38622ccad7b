package org.maintenancedashboard.maintenance.type;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The editable shape of an activity type. The duration is in hours; no equipment category means that it applies to all. */
public class ActivityTypeDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @JsonbTransient
    private Long id;

    @JsonbTransient
    private Integer version;

    @NotBlank
    @Size(max = 100)
    private String name;

    @NotNull
    private Long categoryId;

    @Size(max = 4000)
    private String description;

    @NotNull
    @DecimalMin("0.01")
    @Digits(integer = 4, fraction = 2)
    private BigDecimal estimatedDurationHours = BigDecimal.ONE;

    private boolean mandatory = true;
    private boolean active = true;

    @NotNull
    private Priority defaultPriority = Priority.MEDIUM;

    @Size(max = 4000)
    private String toolsRequired;

    @Size(max = 4000)
    private String partsRequired;

    @Size(max = 4000)
    private String safetyNotes;

    @NotNull
    @Size(max = 200)
    private List<@NotNull @Valid ChecklistLineDraft> checklist = new ArrayList<>();

    @NotNull
    private List<@NotNull Long> equipmentCategoryIds = new ArrayList<>();

    /** The draft that changes nothing of a stored type. */
    public static ActivityTypeDraft of(ActivityTypeDetail detail) {
        ActivityTypeDraft draft = new ActivityTypeDraft();
        draft.id = detail.id();
        draft.version = detail.version();
        draft.name = detail.name();
        draft.categoryId = detail.category().id();
        draft.description = detail.description();
        draft.estimatedDurationHours = detail.estimatedDurationHours();
        draft.mandatory = detail.mandatory();
        draft.active = detail.active();
        draft.defaultPriority = detail.defaultPriority();
        draft.toolsRequired = detail.toolsRequired();
        draft.partsRequired = detail.partsRequired();
        draft.safetyNotes = detail.safetyNotes();
        detail.checklist().forEach(step -> draft.checklist.add(ChecklistLineDraft.of(step)));
        detail.equipmentCategories().forEach(category -> draft.equipmentCategoryIds.add(category.id()));
        return draft;
    }

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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(Long categoryId) {
        this.categoryId = categoryId;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public BigDecimal getEstimatedDurationHours() {
        return estimatedDurationHours;
    }

    public void setEstimatedDurationHours(BigDecimal estimatedDurationHours) {
        this.estimatedDurationHours = estimatedDurationHours;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    public void setMandatory(boolean mandatory) {
        this.mandatory = mandatory;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public Priority getDefaultPriority() {
        return defaultPriority;
    }

    public void setDefaultPriority(Priority defaultPriority) {
        this.defaultPriority = defaultPriority;
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

    public List<ChecklistLineDraft> getChecklist() {
        return checklist;
    }

    public void setChecklist(List<ChecklistLineDraft> checklist) {
        this.checklist = checklist;
    }

    public List<Long> getEquipmentCategoryIds() {
        return equipmentCategoryIds;
    }

    public void setEquipmentCategoryIds(List<Long> equipmentCategoryIds) {
        this.equipmentCategoryIds = equipmentCategoryIds;
    }
}
