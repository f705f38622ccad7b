package org.maintenancedashboard.common;

/** The permission codes that services ask for; they are the caller's roles in the container. */
public final class Permissions {

    public static final String ADMIN = "admin.full_access";
    public static final String EQUIPMENT_VIEW = "equipment.view";
    public static final String EQUIPMENT_CREATE = "equipment.create";
    public static final String EQUIPMENT_EDIT = "equipment.edit";
    public static final String EQUIPMENT_DELETE = "equipment.delete";
    public static final String MAINTENANCE_VIEW = "maintenance.view";
    public static final String MAINTENANCE_CREATE = "maintenance.create";
    public static final String MAINTENANCE_EDIT = "maintenance.edit";
    public static final String MAINTENANCE_DELETE = "maintenance.delete";
    public static final String MAINTENANCE_ASSIGN = "maintenance.assign";
    public static final String MAINTENANCE_COMPLETE = "maintenance.complete";
    public static final String MAINTENANCE_MANAGE = "maintenance.manage";
    public static final String MAINTENANCE_MANAGE_ALL = "maintenance.manage_all";
    public static final String CALENDAR_VIEW = "calendar.view";
    public static final String CALENDAR_EDIT = "calendar.edit";
    public static final String SETTINGS_MANAGE = "settings.manage";
    public static final String SITE_MAP_WRITE = "site_map.write";
    public static final String USERS_VIEW = "users.view";
    public static final String USERS_MANAGE = "users.manage";
    public static final String ADMINISTRATION_READ = "administration.read";
    public static final String ADMINISTRATION_WRITE = "administration.write";

    private Permissions() {
    }
}
