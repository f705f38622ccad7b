package org.maintenancedashboard.web.role;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.security.role.RoleDraft;
import org.maintenancedashboard.security.role.RoleRow;
import org.maintenancedashboard.security.role.Roles;
import org.maintenancedashboard.web.common.Toasts;

/** Name and description of one role; what it allows is ticked in the matrix. */
@Named("roleEditor")
@ViewScoped
public class RoleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Roles roles;

    private Long id;
    private Long pattern;
    private RoleDraft draft;
    private boolean system;
    private boolean editable = true;
    private long users;

    /** Loads the role of the address, or begins a new one. */
    public void open() {
        if (draft != null) {
            return;
        }
        draft = new RoleDraft();
        if (id != null) {
            RoleRow row = roles.get(id);
            draft = RoleDraft.of(row);
            system = row.system();
            editable = row.editable();
            users = row.users();
        }
    }

    /** Stores the role; a new one begins with what its pattern allows, so far as the caller may give it. */
    public String save() {
        if (id == null) {
            draft.setPermissions(pattern == null ? new ArrayList<>() : new ArrayList<>(roles.get(pattern).permissions()));
            roles.create(draft);
        } else {
            roles.save(draft);
        }
        return Toasts.redirect("/roles", "role.saved");
    }

    public String delete() {
        roles.delete(id, draft.getVersion());
        return Toasts.redirect("/roles", "role.deleted");
    }

    public List<RoleRow> getPatterns() {
        return roles.list().stream().filter(RoleRow::editable).toList();
    }

    public RoleDraft getDraft() {
        return draft;
    }

    public boolean isSystem() {
        return system;
    }

    public boolean isEditable() {
        return editable;
    }

    public long getUsers() {
        return users;
    }

    public Long getPattern() {
        return pattern;
    }

    public void setPattern(Long pattern) {
        this.pattern = pattern;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
