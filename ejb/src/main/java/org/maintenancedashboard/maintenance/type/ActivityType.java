package org.maintenancedashboard.maintenance.type;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maintenancedashboard.common.BaseEntity;
import org.maintenancedashboard.equipment.EquipmentCategory;

/** A kind of work: how long it takes, what it needs, which equipment it fits, and its checklist. */
@Entity
@Table(name = "activity_type")
public class ActivityType extends BaseEntity {

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private ActivityTypeCategory category;

    private String description;

    @Column(name = "estimated_duration_hours")
    private BigDecimal estimatedDurationHours = BigDecimal.ONE;

    private boolean mandatory = true;
    private boolean active = true;

    @Column(name = "default_priority")
    private Priority defaultPriority = Priority.MEDIUM;

    @Column(name = "tools_required")
    private String toolsRequired;

    @Column(name = "parts_required")
    private String partsRequired;

    @Column(name = "safety_notes")
    private String safetyNotes;

    @ElementCollection
    @CollectionTable(name = "activity_type_checklist", joinColumns = @JoinColumn(name = "activity_type_id"))
    @OrderColumn(name = "position")
    private List<ChecklistLine> checklist = new ArrayList<>();

    @Column(name = "checklist_version_id", insertable = false, updatable = false)
    private Long checklistVersionId;

    @ManyToMany
    @JoinTable(name = "activity_type_equipment_category", joinColumns = @JoinColumn(name = "activity_type_id"),
            inverseJoinColumns = @JoinColumn(name = "equipment_category_id"))
    private Set<EquipmentCategory> equipmentCategories = new HashSet<>();

    protected ActivityType() {
    }

    public ActivityType(String name, ActivityTypeCategory category) {
        describe(name, category, null);
    }

    public final void describe(String newName, ActivityTypeCategory newCategory, String newDescription) {
        name = newName.strip();
        category = newCategory;
        description = newDescription;
    }

    /** Says how long it takes in hours, how urgent it is by default, and whether it must be done. */
    public void estimate(BigDecimal hours, Priority priority, boolean isMandatory) {
        estimatedDurationHours = hours;
        defaultPriority = priority;
        mandatory = isMandatory;
    }

    /** Notes what the work needs. */
    public void require(String tools, String parts, String safety) {
        toolsRequired = tools;
        partsRequired = parts;
        safetyNotes = safety;
    }

    /** Replaces the checklist. */
    public void check(List<ChecklistLine> lines) {
        if (!checklist.equals(lines)) {
            checklist.clear();
            checklist.addAll(lines);
        }
    }

    /** Says which equipment it fits; none means all. */
    public void applyTo(Collection<EquipmentCategory> categories) {
        equipmentCategories.retainAll(categories);
        equipmentCategories.addAll(categories);
    }

    public void activate(boolean nowActive) {
        active = nowActive;
    }

    public boolean appliesTo(EquipmentCategory equipmentCategory) {
        return equipmentCategories.isEmpty() || equipmentCategories.stream().anyMatch(one -> one.getId().equals(equipmentCategory.getId()));
    }

    public String getName() {
        return name;
    }

    public ActivityTypeCategory getCategory() {
        return category;
    }

    public String getDescription() {
        return description;
    }

    public BigDecimal getEstimatedDurationHours() {
        return estimatedDurationHours;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    public boolean isActive() {
        return active;
    }

    public Priority getDefaultPriority() {
        return defaultPriority;
    }

    public String getToolsRequired() {
        return toolsRequired;
    }

    public String getPartsRequired() {
        return partsRequired;
    }

    public String getSafetyNotes() {
        return safetyNotes;
    }

    /** The stored version of the steps; the database makes one at the end of each transaction that changes them. */
    public Long getChecklistVersionId() {
        return checklistVersionId;
    }

    public List<ChecklistLine> getChecklist() {
        return List.copyOf(checklist);
    }

    public Set<EquipmentCategory> getEquipmentCategories() {
        return Set.copyOf(equipmentCategories);
    }
}
