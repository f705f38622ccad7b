package org.maintenancedashboard.web.shell;

import static org.maintenancedashboard.common.Permissions.ADMINISTRATION_READ;
import static org.maintenancedashboard.common.Permissions.ADMINISTRATION_WRITE;
import static org.maintenancedashboard.common.Permissions.CALENDAR_VIEW;
import static org.maintenancedashboard.common.Permissions.EQUIPMENT_CREATE;
import static org.maintenancedashboard.common.Permissions.EQUIPMENT_EDIT;
import static org.maintenancedashboard.common.Permissions.EQUIPMENT_VIEW;
import static org.maintenancedashboard.common.Permissions.MAINTENANCE_CREATE;
import static org.maintenancedashboard.common.Permissions.MAINTENANCE_EDIT;
import static org.maintenancedashboard.common.Permissions.MAINTENANCE_MANAGE_ALL;
import static org.maintenancedashboard.common.Permissions.MAINTENANCE_VIEW;
import static org.maintenancedashboard.common.Permissions.SETTINGS_MANAGE;
import static org.maintenancedashboard.common.Permissions.SITE_MAP_WRITE;
import static org.maintenancedashboard.common.Permissions.USERS_MANAGE;
import static org.maintenancedashboard.common.Permissions.USERS_VIEW;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a page asks of its reader: every one of some permissions, and one of some others where there are any. The table is the one
 * place that says so; the filter in front of the pages and the navigation both read it.
 */
public record PageRight(Set<String> all, Set<String> oneOf) {

    private static final PageRight NOTHING = every();

    private static final Map<String, PageRight> PAGES = Map.ofEntries(
        Map.entry("/login", NOTHING),
        Map.entry("/failed", NOTHING),
        Map.entry("/change-password", NOTHING),
        Map.entry("/set-password", NOTHING),
        Map.entry("/forgot-password", NOTHING),
        Map.entry("/profile", NOTHING),
        Map.entry("/api-token", NOTHING),
        Map.entry("/users", every(USERS_VIEW)),
        Map.entry("/user-rights", every(USERS_VIEW)),
        Map.entry("/roles", every(USERS_VIEW)),
        Map.entry("/role", every(USERS_VIEW, ADMINISTRATION_WRITE)),
        Map.entry("/user", every(USERS_VIEW, USERS_MANAGE, EQUIPMENT_VIEW)),
        Map.entry("/overview", every(MAINTENANCE_VIEW)),
        Map.entry("/calendar", every(CALENDAR_VIEW, MAINTENANCE_VIEW)),
        Map.entry("/work", every(MAINTENANCE_VIEW)),
        Map.entry("/activity", every(MAINTENANCE_VIEW)),
        Map.entry("/activity-edit", every(MAINTENANCE_VIEW, MAINTENANCE_CREATE)),
        Map.entry("/schedules", every(MAINTENANCE_VIEW)),
        Map.entry("/schedule-mismatches", every(MAINTENANCE_VIEW)),
        Map.entry("/schedule-override", every(MAINTENANCE_VIEW, MAINTENANCE_MANAGE_ALL)),
        Map.entry("/forecast", every(MAINTENANCE_VIEW)),
        Map.entry("/schedule-year", every(CALENDAR_VIEW, MAINTENANCE_VIEW)),
        Map.entry("/schedule", every(MAINTENANCE_VIEW, MAINTENANCE_MANAGE_ALL)),
        Map.entry("/working-time", every(CALENDAR_VIEW)),
        Map.entry("/working-calendar", every(CALENDAR_VIEW)),
        Map.entry("/freeze-window", every(MAINTENANCE_VIEW, MAINTENANCE_MANAGE_ALL)),
        Map.entry("/equipment", every(EQUIPMENT_VIEW)),
        Map.entry("/equipment-detail", every(EQUIPMENT_VIEW)),
        Map.entry("/equipment-edit", every(EQUIPMENT_VIEW, EQUIPMENT_CREATE)),
        Map.entry("/locations", every(EQUIPMENT_VIEW)),
        Map.entry("/location-edit", every(EQUIPMENT_VIEW).and(SITE_MAP_WRITE, SETTINGS_MANAGE)),
        Map.entry("/activity-types", every(MAINTENANCE_VIEW)),
        Map.entry("/activity-type", every(MAINTENANCE_VIEW, MAINTENANCE_MANAGE_ALL)),
        Map.entry("/import", every(EQUIPMENT_CREATE)),
        Map.entry("/audit", every(ADMINISTRATION_READ)),
        Map.entry("/history", every().and(EQUIPMENT_VIEW, MAINTENANCE_VIEW, CALENDAR_VIEW, USERS_VIEW)),
        Map.entry("/jobs", every(MAINTENANCE_MANAGE_ALL)));

    /** Pages that ask for another permission where the address names something stored. */
    private static final Map<String, PageRight> CHANGES = Map.of(
        "/user", every(USERS_VIEW, EQUIPMENT_VIEW),
        "/role", every(USERS_VIEW),
        "/activity-edit", every(MAINTENANCE_VIEW, MAINTENANCE_EDIT),
        "/equipment-edit", every(EQUIPMENT_VIEW, EQUIPMENT_EDIT));

    /** Pages for those only who see every site. */
    private static final Set<String> EVERY_SITE = Set.of("/audit");

    public PageRight {
        all = Set.copyOf(all);
        oneOf = Set.copyOf(oneOf);
    }

    /** Whether the table knows the page. */
    static boolean knows(String path) {
        return PAGES.containsKey(path);
    }

    /** What a page asks; nothing where the table does not know it. */
    static PageRight of(String path) {
        return PAGES.getOrDefault(path, NOTHING);
    }

    /** What a page asks where its address names something stored. */
    static PageRight ofStored(String path) {
        return CHANGES.getOrDefault(path, of(path));
    }

    /** Whether a page opens only to those who see every site. */
    static boolean asksEverySite(String path) {
        return EVERY_SITE.contains(path);
    }

    /** Whether somebody holds what is asked for. */
    boolean isHeld(Predicate<String> may) {
        return all.stream().allMatch(may) && (oneOf.isEmpty() || oneOf.stream().anyMatch(may));
    }

    private static PageRight every(String... permissions) {
        return new PageRight(Set.of(permissions), Set.of());
    }

    private PageRight and(String... oneOfThese) {
        return new PageRight(all, Set.of(oneOfThese));
    }
}
