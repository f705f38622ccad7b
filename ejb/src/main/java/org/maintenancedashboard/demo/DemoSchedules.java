package org.maintenancedashboard.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/**
 * A schedule per type, category and site, on an nth weekday of its own so that the sites do not all fall due together, and some for one
 * item, which take the place of the category's.
 */
final class DemoSchedules {

    private static final int DAYS = 365;
    private static final int LEAD = 14;

    private final Rows schedules = Rows.stamped("schedule", "id", "activity_type_id", "equipment_id", "equipment_category_id", "site_id", "starts_at",
            "recurrence", "lead_days", "active_from", "priority");
    private final Ids ids;
    private final LocalDate from;

    DemoSchedules(Ids ids, LocalDate today) {
        this.ids = ids;
        this.from = today.minusDays(DAYS);
    }

    /** Schedules of every type that repeats, for each category it fits and each site. */
    void forCategories(DemoLocations locations, Map<String, Long> categoryIds, Map<String, Long> typeIds) {
        int stagger = 0;
        for (DemoTypes.Type type : DemoTypes.ALL) {
            if (type.months() + type.weeks() == 0) {
                continue;
            }
            for (String category : type.on()) {
                for (DemoLocations.Site site : locations.sites()) {
                    add(typeIds.get(type.name()), type, new Object[] {null, categoryIds.get(category), site.id()}, stagger += 7);
                }
            }
        }
    }

    /** Closer watch on some items: every sixth transformer is sampled monthly, the first generator of a site runs weekly. */
    void forItems(DemoEquipment equipment, Map<String, Long> typeIds) {
        DemoTypes.Type dga = new DemoTypes.Type("DGA Sample", "", 2, "critical", 1, 0, null, null);
        DemoTypes.Type run = new DemoTypes.Type("Generator Test Run", "", 0.5, "high", 0, 1, null, null);
        int stagger = 3;
        for (DemoEquipment.Item item : equipment.items()) {
            Object[] target = {item.id(), null, null};
            if (item.name().endsWith("TX-07")) {
                add(typeIds.get(dga.name()), dga, target, stagger += 5);
            } else if (item.name().endsWith("GEN-01")) {
                add(typeIds.get(run.name()), run, target, stagger += 5);
            }
        }
    }

    private void add(long typeId, DemoTypes.Type type, Object[] target, int stagger) {
        DayOfWeek day = DayOfWeek.of(1 + stagger % 5);
        int nth = 1 + stagger / 5 % 4;
        LocalDate first;
        String rule;
        String code = day.name().substring(0, 2);
        if (type.months() > 0) {
            LocalDate month = from.withDayOfMonth(1).minusMonths(Math.max(0, type.months() - 12)).plusMonths(stagger % type.months());
            first = month.with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
            rule = "FREQ=MONTHLY;" + (type.months() > 1 ? "INTERVAL=" + type.months() + ";" : "") + "BYDAY=" + nth + code;
        } else {
            first = from.plusWeeks(stagger % type.weeks()).with(TemporalAdjusters.nextOrSame(day));
            rule = "FREQ=WEEKLY;" + (type.weeks() > 1 ? "INTERVAL=" + type.weeks() + ";" : "") + "BYDAY=" + code;
        }
        schedules.add(ids.next(), typeId, target[0], target[1], target[2], first.atTime(LocalTime.of(7 + stagger % 8, 0)), rule, LEAD, from, type.priority());
    }

    Rows table() {
        return schedules;
    }
}
