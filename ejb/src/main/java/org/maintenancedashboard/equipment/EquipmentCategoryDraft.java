package org.maintenancedashboard.equipment;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The editable shape of an equipment category. */
public class EquipmentCategoryDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @JsonbTransient
    private Long id;

    @JsonbTransient
    private Integer version;

    @NotBlank
    @Size(max = 100)
    private String name;

    @Size(max = 4000)
    private String description;

    private boolean active = true;

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

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
