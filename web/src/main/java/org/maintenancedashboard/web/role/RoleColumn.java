package org.maintenancedashboard.web.role;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.security.role.RoleDraft;
import org.maintenancedashboard.security.role.RoleRow;

/** One role in the matrix, with a tick for each permission. */
public class RoleColumn implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RoleDraft draft;
    private final boolean editable;
    private final boolean full;
    private final long users;
    private final TreeMap<String, Boolean> held = new TreeMap<>();

    RoleColumn(RoleRow role, List<String> codes) {
        draft = RoleDraft.of(role);
        editable = role.editable();
        full = role.permissions().contains(Permissions.ADMIN);
        users = role.users();
        codes.forEach(code -> held.put(code, full || role.permissions().contains(code)));
    }

    /** What is ticked, as the draft of the role; null where nothing was changed. */
    RoleDraft changed() {
        List<String> ticked = held.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
        if (!editable || full || ticked.equals(draft.getPermissions())) {
            return null;
        }
        draft.setPermissions(ticked);
        return draft;
    }

    public RoleDraft getDraft() {
        return draft;
    }

    public boolean isEditable() {
        return editable && !full;
    }

    public long getUsers() {
        return users;
    }

    public Map<String, Boolean> getHeld() {
        return held;
    }
}
