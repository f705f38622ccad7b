package org.maintenancedashboard.security.role;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The editable shape of a role. A system role keeps its name and stays active. */
public class RoleDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @JsonbTransient
    private Long id;

    @JsonbTransient
    private Integer version;

    @NotBlank
    @Size(max = 50)
    @Pattern(regexp = "[^<>\\p{Cntrl}]*", message = "{user.name}")
    private String name;

    @Size(max = 500)
    @Pattern(regexp = "[^<>\\p{Cntrl}]*", message = "{user.name}")
    private String description;

    private boolean active = true;

    @NotNull
    @Size(max = 200)
    private List<@NotNull String> permissions = new ArrayList<>();

    /** The draft that changes nothing of a stored role. */
    public static RoleDraft of(RoleRow row) {
        RoleDraft draft = new RoleDraft();
        draft.id = row.id();
        draft.version = row.version();
        draft.name = row.name();
        draft.description = row.description();
        draft.active = row.active();
        draft.permissions = new ArrayList<>(row.permissions());
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

    public List<String> getPermissions() {
        return permissions;
    }

    public void setPermissions(List<String> permissions) {
        this.permissions = permissions;
    }
}
