package org.maintenancedashboard.it.security;

import java.util.Map;
import java.util.regex.Pattern;

/** How the address of a page names the things it shows: {@code /activity?id=12}. */
final class PageAddress {

    private static final Map<String, String> QUERIES = Map.ofEntries(Map.entry("/activity", "?id={/maintenance/activities}"),
            Map.entry("/activity-edit", "?id={/maintenance/activities}"), Map.entry("/activity-type", "?id={/maintenance/activity-types}"),
            Map.entry("/calendar", "?view=agenda&date=2031-02-06&entry={/maintenance/activities}"), Map.entry("/equipment-detail", "?id={/equipment}"),
            Map.entry("/equipment-edit", "?id={/equipment}"), Map.entry("/freeze-window", "?id={/freeze-windows}"), Map.entry("/history", "?kind=equipment&id={/equipment}"),
            Map.entry("/location-edit", "?id={/locations}"), Map.entry("/locations", "?id={/locations}"), Map.entry("/role", "?id={/roles}"),
            Map.entry("/schedule", "?id={/maintenance/schedules}"), Map.entry("/schedule-mismatches", "?scheduleId={/maintenance/schedules}"),
            Map.entry("/schedule-override", "?id={/maintenance/schedules}&equipmentId={/equipment}"),
            Map.entry("/schedule-year", "?id={/maintenance/schedules}"), Map.entry("/user", "?id={/users}"),
            Map.entry("/user-rights", "?id={/users}"), Map.entry("/working-calendar", "?id={/working-calendars}"));
    private static final Pattern THING = Pattern.compile("\\{([^}]+)}");

    private PageAddress() {
    }

    /** Whether the address names something. */
    static boolean names(String page) {
        return QUERIES.containsKey(page);
    }

    /** Whether what it names lies on a site. */
    static boolean placed(String page) {
        return names(page) && !page.equals("/activity-type") && !page.equals("/role");
    }

    /** Whether a thing that is not there leaves the page without it instead of being missed. */
    static boolean lenient(String page) {
        return page.equals("/calendar") || page.equals("/schedule-mismatches");
    }

    static String of(String page, Objects things) {
        return page + THING.matcher(QUERIES.getOrDefault(page, "")).replaceAll(found -> String.valueOf(things.of(found.group(1))));
    }

    static String missing(String page, long id) {
        return page + THING.matcher(QUERIES.get(page)).replaceAll(String.valueOf(id));
    }
}
