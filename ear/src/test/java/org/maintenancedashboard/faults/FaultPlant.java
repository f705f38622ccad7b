package org.maintenancedashboard.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.maintenancedashboard.recurrence.InvalidDates;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Rule;

/** About 10,000 activities' worth of schedules in three zones, and what has to come of them. */
final class FaultPlant {

    static final LocalDate EFFECTIVE = LocalDate.of(2026, 6, 24);

    private static final int EQUIPMENT = 3_000;
    private static final int SHARED = 400;
    private static final LocalDate ACTIVE_FROM = LocalDate.of(2026, 5, 1);
    private static final List<String> ZONES = List.of("America/Chicago", "Europe/Berlin", "Australia/Lord_Howe");
    private static final List<Kind> KINDS = List.of(new Kind("FREQ=WEEKLY", "2026-06-02T07:30", 14), new Kind("FREQ=MONTHLY", "2026-05-31T08:00", 70),
            new Kind("FREQ=DAILY;INTERVAL=9", "2026-06-21T23:15", 27), new Kind("FREQ=MONTHLY;BYDAY=-1FR", "2026-06-26T06:00", 70),
            new Kind("FREQ=WEEKLY;INTERVAL=2", "2026-05-04T02:30", 28), new Kind("FREQ=DAILY;INTERVAL=5;COUNT=4", "2026-06-24T12:00", 60));

    private static final String GROUND = """
            insert into equipment_category (id, name) values (1, 'Own'), (2, 'Shared');
            insert into activity_type_category (id, name) values (1, 'Fault');
            insert into activity_type (id, name, category_id) values (1, 'Fault check', 1);
            insert into location (id, name, zone, site_id) select i, 'Site ' || i, z, i from unnest('%s'::text[]) with ordinality as t(z, i);
            insert into equipment (id, name, category_id, manufacturer_serial, asset_tag, location_id)
              select 10000 + g, 'F-' || g, case when g <= %d then 1 else 2 end, 'FS-' || g, 'FT-' || g, 1 + g %% 3 from generate_series(1, %d) g""";

    /** A rule, where it starts, and how far ahead. */
    private record Kind(String rule, String startsAt, int lead) {
    }

    /** What is compared: a line for each activity, and for each key. */
    record Rows(Set<String> activities, Set<String> keys, int activityCount) {
    }

    private FaultPlant() {
    }

    static void plant(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(GROUND.formatted("{" + String.join(",", ZONES) + "}", EQUIPMENT, EQUIPMENT + SHARED));
            for (int kind = 0; kind < KINDS.size(); kind++) {
                Kind one = KINDS.get(kind);
                sql.execute("insert into schedule (id, activity_type_id, equipment_id, starts_at, recurrence, lead_days, active_from)"
                        + " select 20000 + g, 1, 10000 + g, '%s', '%s', %d, '%s' from generate_series(1, %d) g where g %% %d = %d".formatted(one.startsAt,
                                one.rule, one.lead, ACTIVE_FROM, EQUIPMENT, KINDS.size(), kind));
            }
            Kind weekly = KINDS.get(0);
            sql.execute("insert into schedule (id, activity_type_id, equipment_category_id, starts_at, recurrence, lead_days, active_from)"
                    + " values (19999, 1, 2, '%s', '%s', %d, '%s')".formatted(weekly.startsAt, weekly.rule, weekly.lead, ACTIVE_FROM));
            sql.execute("analyze");
        }
    }

    static void empty(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("truncate activity, occurrence_key, timeline_entry, checklist_item, generation_progress, generation_fact cascade");
        }
    }

    /** What has to be there: of the dates before the effective date the last, and every later one up to the lead. */
    static Rows oracle() {
        Rows rows = new Rows(new HashSet<>(), new HashSet<>(), 0);
        for (int g = 1; g <= EQUIPMENT + SHARED; g++) {
            Kind kind = KINDS.get(g <= EQUIPMENT ? g % KINDS.size() : 0);
            ZoneId zone = ZoneId.of(ZONES.get(g % 3));
            Plan plan = Plan.of(LocalDateTime.parse(kind.startsAt), zone, Rule.parse(kind.rule)).invalidDates(InvalidDates.BACKWARD);
            TreeMap<Instant, LocalDateTime> starts = new TreeMap<>();
            plan.forEachStart(ACTIVE_FROM, EFFECTIVE.plusDays(kind.lead + 1L), (key, at) -> starts.put(at, key));
            Instant today = EFFECTIVE.atStartOfDay(zone).toInstant();
            Instant last = starts.lowerKey(today);
            String target = (g <= EQUIPMENT ? 20000 + g : 19999) + " " + (10000 + g) + " ";
            starts.forEach((at, key) -> {
                boolean missed = at.isBefore(today) && !at.equals(last);
                rows.keys.add(target + key + (missed ? " missed" : " generated"));
                if (!missed) {
                    rows.activities.add(target + key + " " + at);
                }
            });
        }
        return new Rows(rows.activities, rows.keys, rows.activities.size());
    }

    static Rows stored(Connection connection) throws SQLException {
        List<String> activities = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        try (Statement sql = connection.createStatement()) {
            try (ResultSet row = sql.executeQuery("select schedule_id, equipment_id, due_key, scheduled_start from activity")) {
                while (row.next()) {
                    activities.add(row.getLong(1) + " " + row.getLong(2) + " " + row.getObject(3, LocalDateTime.class) + " "
                            + row.getObject(4, OffsetDateTime.class).toInstant());
                }
            }
            try (ResultSet row = sql.executeQuery("select schedule_id, equipment_id, due_key, state from occurrence_key")) {
                while (row.next()) {
                    keys.add(row.getLong(1) + " " + row.getLong(2) + " " + row.getObject(3, LocalDateTime.class) + " " + row.getString(4));
                }
            }
        }
        return new Rows(new HashSet<>(activities), keys, activities.size());
    }
}
