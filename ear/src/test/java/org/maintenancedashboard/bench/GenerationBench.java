package org.maintenancedashboard.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** The generation through its job, in the real tables with their real indexes: speed beside COPY, idle passes, many due at once. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GenerationBench {

    private static final String START = "/api/v1/jobs/generate-occurrences";
    private static final int ROUNDS = 3;
    private static final int ACTIVITIES = 1_000_000;
    private static final int IDLE_RUNS = 7;
    private static final int AT_ONCE = 5_000;

    @Test
    @Order(1)
    void a_million_activities_through_the_job_and_the_same_rows_through_copy() throws Exception {
        List<Double> job = new ArrayList<>();
        List<Double> copy = new ArrayList<>();
        try (Connection connection = TestServer.ownerConnection(); Statement sql = connection.createStatement()) {
            BenchPlant.plant(sql, 10_000, 4, 399);
            for (int round = 1; round <= ROUNDS; round++) {
                sql.execute(BenchPlant.EMPTY);
                JsonObject first = run();
                assertEquals(ACTIVITIES, first.getInt("created"));
                job.add(ACTIVITIES / seconds(first));
                assertEquals(0, run().getInt("created"), "a second run adds nothing");
                copy.add(ACTIVITIES / BenchPlant.copyAgain(connection, ACTIVITIES));
                System.out.printf(Locale.ROOT, "round %d: %,d activities and their keys; job %,.0f activities/s, copy %,.0f activities/s%n", round, ACTIVITIES,
                        job.get(round - 1), copy.get(round - 1));
            }
        }
        System.out.printf(Locale.ROOT, "median: job %,.0f activities/s, copy %,.0f activities/s, share %.2f (aim 0.80)%n", median(job), median(copy),
                median(job) / median(copy));
    }

    @Test
    @Order(2)
    void an_idle_pass_does_not_feel_how_many_activities_there_are() throws Exception {
        try (Connection connection = TestServer.ownerConnection(); Statement sql = connection.createStatement()) {
            run();
            sql.execute("vacuum analyze");
            double few = idle();
            System.out.printf(Locale.ROOT, "idle pass: 10,000 schedules, %,d activities: %.3f s (aim 0.25 s)%n", BenchPlant.count(sql, "activity"), few);
            BenchPlant.tenfold(sql);
            double many = idle();
            System.out.printf(Locale.ROOT, "idle pass: 10,000 schedules, %,d activities: %.3f s, %.2f times as long (aim 1.30)%n",
                    BenchPlant.count(sql, "activity"), many, many / few);
        }
    }

    @Test
    @Order(3)
    void five_thousand_schedules_due_in_the_same_minute() throws Exception {
        List<Double> seconds = new ArrayList<>();
        try (Connection connection = TestServer.ownerConnection(); Statement sql = connection.createStatement()) {
            for (int round = 1; round <= ROUNDS; round++) {
                BenchPlant.clear(sql);
                BenchPlant.plant(sql, AT_ONCE, 1, 0);
                JsonObject job = run();
                assertEquals(AT_ONCE, job.getInt("created"));
                assertEquals(AT_ONCE, BenchPlant.count(sql, "activity"));
                seconds.add(seconds(job));
            }
        }
        System.out.printf(Locale.ROOT, "%,d schedules due in the same minute: all there %.2f s after the start, median of %s (aim 2 s)%n", AT_ONCE,
                median(seconds), seconds);
    }

    private static double idle() throws InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < IDLE_RUNS; i++) {
            JsonObject job = run();
            assertEquals(0, job.getInt("created"));
            seconds.add(seconds(job));
        }
        return median(seconds);
    }

    private static JsonObject run() throws InterruptedException {
        Http admin = Http.admin();
        CountDownLatch never = new CountDownLatch(1);
        Instant deadline = Instant.now().plus(Duration.ofMinutes(10));
        Reply started = admin.post(START, "{}");
        while (started.status() == 409 && Instant.now().isBefore(deadline)) {
            never.await(100, TimeUnit.MILLISECONDS);
            started = admin.post(START, "{}");
        }
        JsonObject job = started.expect(202).json();
        while (!job.containsKey("endedAt") && Instant.now().isBefore(deadline)) {
            never.await(200, TimeUnit.MILLISECONDS);
            job = admin.get("/api/v1/jobs/" + job.getJsonNumber("id")).expect(200).json();
        }
        assertEquals("completed", job.getString("status"), job::toString);
        assertTrue(!job.containsKey("outcome"), job::toString);
        return job;
    }

    private static double seconds(JsonObject job) {
        return Duration.between(Instant.parse(job.getString("startedAt")), Instant.parse(job.getString("endedAt"))).toMillis() / 1000.0;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
