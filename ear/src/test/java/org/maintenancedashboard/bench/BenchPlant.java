package org.maintenancedashboard.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** Schedules on equipment of their own, by statement, and what the benchmark does to the tables behind the product's back. */
final class BenchPlant {

    static final String EMPTY = "truncate activity, occurrence_key, timeline_entry, checklist_item, generation_progress cascade";

    private static final String GROUND = """
            insert into location (id, name, zone, site_id) values (1, 'Bench', 'America/Chicago', 1) on conflict do nothing;
            insert into equipment_category (id, name) values (1, 'Bench') on conflict do nothing;
            insert into activity_type_category (id, name) values (1, 'Bench') on conflict do nothing;
            insert into activity_type (id, name, category_id) values (1, 'Bench check', 1) on conflict do nothing;
            alter sequence id_seq restart with 1000000""";

    private static final String SCHEDULES = """
            insert into equipment (id, name, category_id, manufacturer_serial, asset_tag, location_id)
              select 100000 + g, 'Bench-' || g, 1, 'BS-' || g, 'BT-' || g, 1 from generate_series(1, %1$d) g;
            insert into schedule (id, activity_type_id, equipment_id, starts_at, recurrence, lead_days, active_from)
              select 200000 + row_number() over (), 1, id, (now() at time zone 'America/Chicago')::date + time '07:00' + (id %% %2$d) * interval '1 day',
                'FREQ=DAILY;INTERVAL=%2$d', %3$d, (now() at time zone 'America/Chicago')::date from equipment where category_id = 1;
            analyze""";

    private BenchPlant() {
    }

    /** So many schedules, every so many days, made so many days ahead; the days they start on are spread over one interval. */
    static void plant(Statement sql, int schedules, int everyDays, int lead) throws SQLException {
        sql.execute(GROUND);
        sql.execute(SCHEDULES.formatted(schedules, everyDays, lead));
    }

    static void clear(Statement sql) throws SQLException {
        sql.execute(EMPTY);
        sql.execute("delete from schedule; delete from equipment");
    }

    /** Ten times the activities: each again nine times, completed, with keys of years long past. */
    static void tenfold(Statement sql) throws SQLException {
        for (int years = 1; years <= 9; years++) {
            sql.execute("""
                    insert into activity (id, equipment_id, activity_type_id, schedule_id, due_key, plan_version_id, title, status, priority, scheduled_start,
                      scheduled_end, created_at, created_by, updated_at, updated_by)
                    select id + %1$d * 20000000, equipment_id, activity_type_id, schedule_id, due_key - interval '%1$d years 200 days', plan_version_id, title, 'completed',
                      priority, scheduled_start - interval '%1$d years 200 days', scheduled_end - interval '%1$d years 200 days', created_at, created_by, updated_at, updated_by
                    from activity where id < 20000000;
                    insert into occurrence_key select schedule_id, equipment_id, due_key, id, 'generated' from activity
                    where id >= %1$d * 20000000 and id < %2$d * 20000000 on conflict do nothing""".formatted(years, years + 1));
        }
        sql.execute("vacuum analyze");
    }

    static long count(Statement sql, String table) throws SQLException {
        try (ResultSet row = sql.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Copies activities and keys out, empties the tables and copies the same rows in again, binary; answers the seconds that the second took. */
    static double copyAgain(Connection connection, int activities) throws SQLException, IOException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        Map<String, Path> files = new LinkedHashMap<>();
        for (String table : List.of("activity", "occurrence_key")) {
            Path file = Path.of("target/bench-" + table + ".copy");
            try (OutputStream out = Files.newOutputStream(file)) {
                postgres.getCopyAPI().copyOut("copy " + table + " to stdout with (format binary)", out);
            }
            files.put(table, file);
        }
        try (Statement sql = connection.createStatement()) {
            sql.execute(EMPTY);
        }
        double seconds = 0;
        for (Map.Entry<String, Path> table : files.entrySet()) {
            long start = System.nanoTime();
            try (InputStream in = Files.newInputStream(table.getValue())) {
                assertEquals(activities, postgres.getCopyAPI().copyIn("copy " + table.getKey() + " from stdin with (format binary)", in, 1 << 16));
            }
            seconds += (System.nanoTime() - start) / 1e9;
            Files.delete(table.getValue());
        }
        return seconds;
    }
}
