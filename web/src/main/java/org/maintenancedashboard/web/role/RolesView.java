package org.maintenancedashboard.web.role;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maintenancedashboard.security.role.PermissionRow;
import org.maintenancedashboard.security.role.Roles;
import org.maintenancedashboard.web.common.Toasts;

/** The matrix: permissions by module down, roles across. */
@Named("roleMatrix")
@ViewScoped
public class RolesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Roles roles;

    private ArrayList<RoleColumn> columns;
    private LinkedHashMap<String, ArrayList<String>> modules;

    /** Reads roles and permissions. */
    public void open() {
        if (columns == null) {
            modules = new LinkedHashMap<>();
            List<PermissionRow> permissions = roles.listPermissions();
            permissions.forEach(row -> modules.computeIfAbsent(row.module(), module -> new ArrayList<>()).add(row.code()));
            List<String> codes = permissions.stream().map(PermissionRow::code).toList();
            columns = new ArrayList<>(roles.list().stream().map(role -> new RoleColumn(role, codes)).toList());
        }
    }

    /** Stores the roles whose ticks were changed. */
    public String save() {
        columns.stream().map(RoleColumn::changed).filter(Objects::nonNull).forEach(roles::save);
        return Toasts.redirect("/roles", "roles.saved");
    }

    public boolean isEditable() {
        return columns.stream().anyMatch(RoleColumn::isEditable);
    }

    public List<RoleColumn> getColumns() {
        return columns;
    }

    public Map<String, ArrayList<String>> getModules() {
        return modules;
    }
}
