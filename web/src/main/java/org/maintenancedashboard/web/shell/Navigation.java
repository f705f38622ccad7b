package org.maintenancedashboard.web.shell;

import java.util.List;
import org.maintenancedashboard.common.Permissions;

/** Every page a user can be led to, in order. */
final class Navigation {

    static final List<NavGroup> GROUPS = List.of(
        new NavGroup("", List.of(
            NavItem.of("overview", "pi-home", null, "g o"),
            NavItem.of("calendar", "pi-calendar", Permissions.CALENDAR_VIEW, "g c"),
            NavItem.of("work", "pi-list-check", Permissions.MAINTENANCE_VIEW, "g w"),
            NavItem.of("schedules", "pi-replay", Permissions.MAINTENANCE_VIEW, "g s"))),
        new NavGroup("nav.group.assets", List.of(
            NavItem.of("equipment", "pi-box", Permissions.EQUIPMENT_VIEW, "g e"),
            NavItem.of("locations", "pi-building", Permissions.EQUIPMENT_VIEW, "g l"))),
        new NavGroup("nav.group.administration", List.of(
            NavItem.of("activity-types", "pi-tags", Permissions.MAINTENANCE_MANAGE_ALL, ""),
            NavItem.of("import", "pi-file-import", Permissions.EQUIPMENT_CREATE, ""),
            NavItem.of("jobs", "pi-server", Permissions.MAINTENANCE_MANAGE_ALL, ""))));

    static final List<NavItem> CREATIONS = List.of(
        NavItem.create("/activity-edit", "pi-wrench", Permissions.MAINTENANCE_CREATE, "c w"),
        NavItem.create("/schedule", "pi-replay", Permissions.MAINTENANCE_CREATE, "c s"),
        NavItem.create("/equipment-edit", "pi-box", Permissions.EQUIPMENT_CREATE, "c e"),
        NavItem.create("/location-edit", "pi-building", Permissions.EQUIPMENT_CREATE, "c l"),
        NavItem.create("/import", "pi-file-import", Permissions.EQUIPMENT_CREATE, ""));

    /** What the bar at the bottom of a phone offers; the rest stands under More. */
    static final List<String> QUICK = List.of("overview", "calendar", "work", "equipment");

    private Navigation() {
    }
}
