package org.maintenancedashboard.it.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.it.journey.GenerationRun;
import org.maintenancedashboard.launcher.Http;

/** Schedules that follow one another; the rules are those of {@code schedule.series}. Weekly at 08:00 in Berlin, six times. */
class SuccessionIT {

    private static final String SCHEDULES = "/api/v1/maintenance/schedules/";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.now(Clock.system(ZONE)).plusDays(2);

    private final Http http = Http.admin();
    private final Plant plant = new Plant(http);
    private final long category = plant.category();
    private final long equipment = plant.equipment(category, plant.site(ZONE.getId()));

    private JsonObjectBuilder weekly() {
        return Json.createObjectBuilder().add("activityTypeId", plant.type(category)).add("startsAt", FIRST + "T08:00")
                .add("recurrence", "FREQ=WEEKLY;COUNT=6").add("leadDays", 20);
    }

    private static JsonObject following(LocalDate key, String startsAt) {
        return Json.createObjectBuilder().add("key", key + "T08:00").add("startsAt", startsAt).add("reason", "New shift").build();
    }

    private List<String> starts() {
        return http.get("/api/v1/calendar/maintenance?from=" + FIRST + "&to=" + FIRST.plusDays(60) + "&equipmentId=" + equipment).expect(200).items()
                .getValuesAs(JsonObject.class).stream()
                .map(entry -> entry.getString("start").substring(0, 16) + (entry.getBoolean("planned") ? " planned" : "")).toList();
    }

    @Test
    void workAndDecisionsGoOverByOrdinalAndTheRestOfTheCountIsMade() {
        long schedule = plant.schedule(weekly().add("equipmentId", equipment));
        GenerationRun.completed(http);
        http.put(SCHEDULES + schedule + "/occurrences/" + equipment + "/" + FIRST.plusWeeks(4) + "T08:00", "{\"cancelled\":true,\"reason\":\"Closed\"}").expect(200);
        LocalDate from = FIRST.plusWeeks(1).plusDays(1);
        long next = http.post(SCHEDULES + schedule + "/series", following(FIRST.plusWeeks(1), from + "T06:00")).expect(201).json().getInt("id");
        List<String> wanted = List.of(FIRST + "T08:00", from + "T06:00", from.plusWeeks(1) + "T06:00", from.plusWeeks(2) + "T06:00 planned",
                from.plusWeeks(4) + "T06:00 planned");
        assertEquals(wanted, starts());
        GenerationRun.completed(http);
        assertEquals(wanted, starts());
        JsonArray series = http.get(SCHEDULES + schedule + "/series").expect(200).items();
        assertEquals("FREQ=WEEKLY;COUNT=1", series.getJsonObject(0).getString("recurrence"));
        assertEquals("FREQ=WEEKLY;COUNT=5", series.getJsonObject(1).getString("recurrence"));
        assertTrue(series.getJsonObject(1).getBoolean("current"));
        assertEquals(2, Plant.effective(equipment).size());
        assertEquals(0, http.get(SCHEDULES + "mismatches?scheduleId=" + next).expect(200).items().size());
        JsonObject row = http.get(SCHEDULES + schedule).expect(200).json();
        assertTrue(http.put(SCHEDULES + schedule, weekly().add("equipmentId", equipment).add("activityTypeId", row.getJsonObject("activityType").getInt("id")).build(),
                "\"" + row.getInt("version") + "\"").expect(409).body().contains("Another schedule goes on"));
    }

    @Test
    void whatCannotBeFollowedIsRefusedAndNothingChanges() {
        long shared = plant.schedule(weekly().add("equipmentCategoryId", category));
        assertTrue(http.post(SCHEDULES + shared + "/series", following(FIRST, FIRST + "T09:00")).expect(409).body().contains("several machines"));
        long own = plant.schedule(weekly().add("equipmentId", equipment).add("recurrence", "FREQ=WEEKLY;BYDAY=MO,WE,FR"));
        LocalDate monday = FIRST.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        String refusal = http.post(SCHEDULES + own + "/series", following(monday, monday.plusDays(1) + "T08:00")).expect(400).body();
        assertTrue(refusal.contains("startsAt") && refusal.contains("By its rule"), refusal);
        http.post(SCHEDULES + own + "/series", following(monday.plusDays(1), monday.plusDays(1) + "T08:00")).expect(400);
        http.post(SCHEDULES + own + "/series", following(monday, monday.minusYears(1) + "T08:00")).expect(400);
        assertEquals(1, http.get(SCHEDULES + own + "/series").expect(200).items().size());
    }
}
