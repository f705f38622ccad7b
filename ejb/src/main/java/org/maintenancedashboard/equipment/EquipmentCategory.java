package org.maintenancedashboard.equipment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maintenancedashboard.common.BaseEntity;

/** A kind of equipment, such as Transformers. */
@Entity
@Table(name = "equipment_category")
public class EquipmentCategory extends BaseEntity {

    private String name;
    private String description;
    private boolean active = true;

    protected EquipmentCategory() {
    }

    public EquipmentCategory(String name) {
        this.name = name.strip();
    }

    public void describe(String newName, String text, boolean inUse) {
        name = newName.strip();
        description = text;
        active = inUse;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    public boolean isActive() {
        return active;
    }
}
