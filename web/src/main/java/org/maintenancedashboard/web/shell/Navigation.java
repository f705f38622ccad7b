package org.maintenancedashboard.web.shell;

import java.util.List;
import java.util.function.Predicate;

/** Every page a user can be led to, in order; what each asks stands in {@link PageRight}. */
final class Navigation {

    static final List<NavGroup> GROUPS = List.of(
        new NavGroup("", List.of(
            NavItem.of("overview", "pi-home", "g o"),
            NavItem.of("calendar", "pi-calendar", "g c"),
            NavItem.of("work", "pi-list-check", "g w"),
            NavItem.of("schedules", "pi-replay", "g s"),
            NavItem.of("working-time", "pi-calendar-clock", ""))),
        new NavGroup("nav.group.assets", List.of(
            NavItem.of("equipment", "pi-box", "g e"),
            NavItem.of("locations", "pi-building", "g l"))),
        new NavGroup("nav.group.insight", List.of(
            NavItem.of("forecast", "pi-chart-bar", "g f"))),
        new NavGroup("nav.group.administration", List.of(
            NavItem.of("activity-types", "pi-tags", ""),
            NavItem.of("users", "pi-users", "g u"),
            NavItem.of("audit", "pi-history", ""),
            NavItem.of("import", "pi-file-import", ""),
            NavItem.of("jobs", "pi-server", ""))));

    static final List<NavItem> CREATIONS = List.of(
        NavItem.create("/activity-edit", "pi-wrench", "c w"),
        NavItem.create("/schedule", "pi-replay", "c s"),
        NavItem.create("/equipment-edit", "pi-box", "c e"),
        NavItem.create("/location-edit", "pi-building", "c l"),
        NavItem.create("/import", "pi-file-import", ""));

    /** What the bar at the bottom of a phone offers; the rest stands under More. */
    static final List<String> QUICK = List.of("overview", "calendar", "work", "equipment");

    private Navigation() {
    }

    /** The first page somebody with these permissions may read; the account's own where there is none. */
    static String start(Predicate<String> may) {
        return GROUPS.stream().flatMap(group -> group.items().stream()).filter(item -> item.right().isHeld(may)).map(NavItem::path)
            .findFirst().orElse("/profile");
    }
}
