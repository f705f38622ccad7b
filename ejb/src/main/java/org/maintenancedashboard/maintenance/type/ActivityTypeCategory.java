package org.maintenancedashboard.maintenance.type;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maintenancedashboard.common.BaseEntity;

/** A family of activity types, such as inspection or calibration. */
@Entity
@Table(name = "activity_type_category")
public class ActivityTypeCategory extends BaseEntity {

    private String name;
    private String description;
    private String color = "#4F93A5";
    private String icon = "pi-wrench";

    @Column(name = "sort_order")
    private int sortOrder;

    private boolean active = true;

    protected ActivityTypeCategory() {
    }

    public ActivityTypeCategory(String name, String description) {
        describe(name, description);
    }

    public final void describe(String newName, String newDescription) {
        name = newName.strip();
        description = newDescription;
    }

    /** Says how it is shown: a colour as #rrggbb, an icon's class, and its place among the others. */
    public void present(String newColor, String newIcon, int newSortOrder) {
        color = newColor;
        icon = newIcon;
        sortOrder = newSortOrder;
    }

    public void activate(boolean nowActive) {
        active = nowActive;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    public String getColor() {
        return color;
    }

    public String getIcon() {
        return icon;
    }

    public int getSortOrder() {
        return sortOrder;
    }

    public boolean isActive() {
        return active;
    }
}
