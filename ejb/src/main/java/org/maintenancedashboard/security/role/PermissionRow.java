package org.maintenancedashboard.security.role;

/** A permission code and the module it belongs to. */
public record PermissionRow(String code, String module) {
}
