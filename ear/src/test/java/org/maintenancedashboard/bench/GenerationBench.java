package org.maintenancedashboard.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;
import org.postgresql.PGConnection;

/**
 * 10,000 schedules with a lead of 366 days through the job, against COPY of the very same activities into the same table with the same
 * indexes; interleaved, three rounds, medians printed.
 */
class GenerationBench {

    private static final int ROUNDS = 3;
    private static final int LEAST_ACTIVITIES = 250_000;

    private static final String PLANT = """
            insert into location (id, name, zone, site_id) values (1, 'Bench', 'America/Chicago', 1);
            insert into equipment_category (id, name) values (1, 'Bench');
            insert into equipment (id, name, category_id, manufacturer_serial, asset_tag, location_id)
              select 100000 + g, 'Bench-' || g, 1, 'BS-' || g, 'BT-' || g, 1 from generate_series(1, 10000) g;
            insert into activity_type_category (id, name) values (1, 'Bench');
            insert into activity_type (id, name, category_id) values (1, 'Bench check', 1);
            insert into schedule (id, activity_type_id, equipment_id, starts_at, recurrence, lead_days, active_from)
              select 200000 + row_number() over (), 1, id, current_date + time '07:00' + (row_number() over () % 14) * interval '1 day',
                'FREQ=WEEKLY;INTERVAL=2', 366, current_date from equipment where category_id = 1;
            alter sequence id_seq restart with 1000000;
            analyze""";

    private static final String EMPTY = "truncate activity, occurrence_key, timeline_entry, checklist_item, generation_progress cascade";

    @Test
    void ten_thousand_schedules_through_the_job_and_the_same_rows_through_copy() throws Exception {
        List<Double> job = new ArrayList<>();
        List<Double> copy = new ArrayList<>();
        Http admin = Http.admin();
        try (Connection connection = TestServer.connection(); Statement sql = connection.createStatement()) {
            sql.execute(PLANT);
            for (int round = 1; round <= ROUNDS; round++) {
                sql.execute(EMPTY);
                JsonObject first = run(admin);
                int created = first.getInt("created");
                assertTrue(created >= LEAST_ACTIVITIES, "too few activities: " + created);
                job.add(created / seconds(first));
                assertEquals(0, run(admin).getInt("created"), "a second run adds nothing");
                copy.add(copyAgain(connection, created));
                System.out.printf(Locale.ROOT, "round %d: %,d activities; job %,.0f rows/s, copy %,.0f rows/s%n", round, created,
                        job.get(round - 1), copy.get(round - 1));
            }
        }
        double share = median(job) / median(copy);
        System.out.printf(Locale.ROOT, "median: job %,.0f rows/s, copy %,.0f rows/s, share %.2f (aim 0.50)%n", median(job), median(copy), share);
    }

    private static JsonObject run(Http admin) throws InterruptedException {
        JsonObject job = admin.post("/api/v1/jobs/generate-occurrences", "{}").expect(202).json();
        CountDownLatch never = new CountDownLatch(1);
        Instant deadline = Instant.now().plus(Duration.ofMinutes(5));
        while (!job.containsKey("endedAt") && Instant.now().isBefore(deadline)) {
            never.await(200, TimeUnit.MILLISECONDS);
            job = admin.get("/api/v1/jobs/" + job.getJsonNumber("id")).expect(200).json();
        }
        assertEquals("completed", job.getString("status"));
        return job;
    }

    private static double copyAgain(Connection connection, int rows) throws SQLException, IOException {
        Path file = Path.of("target/bench-activities.copy");
        String columns = columns(connection);
        PGConnection postgres = connection.unwrap(PGConnection.class);
        try (OutputStream out = Files.newOutputStream(file)) {
            postgres.getCopyAPI().copyOut("copy activity (" + columns + ") to stdout", out);
        }
        try (Statement sql = connection.createStatement()) {
            sql.execute(EMPTY);
        }
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(file)) {
            assertEquals(rows, postgres.getCopyAPI().copyIn("copy activity (" + columns + ") from stdin", in));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Files.delete(file);
        return rows / seconds;
    }

    private static String columns(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement(); ResultSet row = sql.executeQuery(
                "select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns where table_name = 'activity'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static double seconds(JsonObject job) {
        return Duration.between(Instant.parse(job.getString("startedAt")), Instant.parse(job.getString("endedAt"))).toMillis() / 1000.0;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
