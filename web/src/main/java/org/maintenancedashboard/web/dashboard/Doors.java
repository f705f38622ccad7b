package org.maintenancedashboard.web.dashboard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maintenancedashboard.dashboard.ComplianceCounts;
import org.maintenancedashboard.dashboard.Overview;
import org.maintenancedashboard.dashboard.PlaceCard;
import org.maintenancedashboard.web.common.Address;

/** The addresses of the lists behind the numbers of the overview; each list holds as many rows as its number says. */
public record Doors(LocalDate today) {

    private static final String OPEN = "scheduled,pending,inProgress";
    private static final String NOT_CANCELLED = OPEN + ",completed";
    private static final String DONE = "completed";
    private static final int WEEK = 7;

    public String overdue() {
        return work("overdue", true);
    }

    /** What is due this week, done or not. */
    public String week() {
        return dueInWeek(NOT_CANCELLED, monday());
    }

    public String weekDone() {
        return dueInWeek(DONE, monday());
    }

    public String weekOpen() {
        return dueInWeek(OPEN, monday());
    }

    public String inProgress() {
        return work("status", "inProgress");
    }

    public String pending() {
        return work("status", "pending");
    }

    /** What the share of the last 90 days is counted of. */
    public String compliance() {
        return work("status", NOT_CANCELLED, "generated", true, "dueFrom", today.minusDays(ComplianceCounts.WINDOW_DAYS), "dueBefore", today);
    }

    /** What the share of a week is counted of. */
    public String complianceDue(LocalDate monday) {
        return new Address("/work", pairs("status", NOT_CANCELLED, "generated", true)).and(dueInWeek(monday)).toString();
    }

    public String complianceMissed(LocalDate monday) {
        return new Address("/work", pairs("status", OPEN, "generated", true)).and(dueInWeek(monday)).toString();
    }

    public String inService() {
        return new Address("/equipment", pairs("status", "active", "active", true)).toString();
    }

    public String inUse() {
        return new Address("/equipment", pairs("active", true)).toString();
    }

    /** The list behind a tab of what needs attention. */
    public String tab(String name) {
        return switch (name) {
            case "today" -> work("dueFrom", today, "dueBefore", today.plusDays(1));
            case "unassigned" -> work("assignedToId", 0);
            default -> overdue();
        };
    }

    /** The work that stands at a day of what is coming. */
    public String day(LocalDate day) {
        return work("status", OPEN, "overdue", false, "startsFrom", day.equals(today) ? null : day, "startsBefore", day.plusDays(1));
    }

    /** Where the card of a site leads, or that of a POD of the selected site. */
    public String place(PlaceCard place, boolean site) {
        return site ? new Address("/overview", at(place, true)).toString() : new Address("/work", at(place, false)).toString();
    }

    public String placeOverdue(PlaceCard place, boolean site) {
        return new Address("/work", at(place, site)).with("overdue", true);
    }

    public String placeUpcoming(PlaceCard place, boolean site) {
        return new Address("/work", at(place, site)).and(pairs("status", OPEN, "overdue", false, "startsBefore",
                today.plusDays(Overview.AHEAD_DAYS))).toString();
    }

    public String placeItems(PlaceCard place, boolean site) {
        return new Address("/equipment", at(place, site)).with("active", true);
    }

    private static Map<String, Object> at(PlaceCard place, boolean site) {
        return site ? pairs("site", place.id()) : pairs("locationId", place.id(), "below", place.name() == null ? false : null);
    }

    private LocalDate monday() {
        return today.minusDays(today.getDayOfWeek().getValue() - 1L);
    }

    private static String dueInWeek(String status, LocalDate monday) {
        return new Address("/work", pairs("status", status)).and(dueInWeek(monday)).toString();
    }

    private static Map<String, Object> dueInWeek(LocalDate monday) {
        return pairs("dueFrom", monday, "dueBefore", monday.plusDays(WEEK));
    }

    private static String work(Object... pairs) {
        return new Address("/work", pairs(pairs)).toString();
    }

    private static Map<String, Object> pairs(Object... pairs) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put((String) pairs[i], pairs[i + 1]);
        }
        return parameters;
    }
}
