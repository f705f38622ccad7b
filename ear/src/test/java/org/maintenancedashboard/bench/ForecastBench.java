package org.maintenancedashboard.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** Ten years of twenty thousand schedules, about three million dates, counted by month over REST without writing a row. */
class ForecastBench {

    private static final int SCHEDULES = 20_000;
    private static final int EVERY_DAYS = 24;
    private static final int ROUNDS = 5;
    private static final double AIM_SECONDS = 10;

    @Test
    void ten_years_of_twenty_thousand_schedules_by_month() throws Exception {
        try (Connection connection = TestServer.ownerConnection(); Statement sql = connection.createStatement()) {
            BenchPlant.clear(sql);
            BenchPlant.plant(sql, SCHEDULES, EVERY_DAYS, 14);
            sql.execute("update schedule set roll = 'NEXT' where id % 2 = 0");
            sql.execute("vacuum analyze");
            LocalDate from = LocalDate.of(LocalDate.now().getYear() + 1, 1, 1);
            String path = "/api/v1/maintenance/forecast?from=" + from + "&to=" + from.plusYears(10);
            List<Double> seconds = new ArrayList<>();
            long dates = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                JsonObject forecast = Http.admin().get(path).expect(200).json();
                seconds.add((System.nanoTime() - start) / 1e9);
                dates = forecast.getJsonNumber("planned").longValue();
                assertEquals(120, forecast.getJsonArray("months").size());
                assertEquals(SCHEDULES, forecast.getInt("targets"));
            }
            assertEquals(0, BenchPlant.count(sql, "activity"));
            assertEquals(0, BenchPlant.count(sql, "occurrence_key"));
            assertTrue(dates > 3_000_000, () -> "too few dates");
            double median = seconds.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
            System.out.printf(Locale.ROOT, "%,d schedules, half of them rolled to working days, ten years: %,d dates counted by month in %.2f s, median of %s (aim %.0f s)%n",
                    SCHEDULES, dates, median, seconds.stream().map(one -> String.format(Locale.ROOT, "%.2f", one)).toList(), AIM_SECONDS);
            assertTrue(median <= AIM_SECONDS);
            BenchPlant.clear(sql);
        }
    }
}
