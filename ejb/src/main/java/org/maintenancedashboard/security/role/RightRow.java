package org.maintenancedashboard.security.role;

/**
 * Whether a user holds a permission.
 *
 * @param through the code of the role that gives it: the permission's own or {@code admin.full_access}; null where none does
 */
public record RightRow(String code, String module, boolean held, String through) {
}
