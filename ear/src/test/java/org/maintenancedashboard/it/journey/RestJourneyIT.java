package org.maintenancedashboard.it.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** The walking product over REST: import, plan, generate, see, do. */
class RestJourneyIT {

    private static final String IMPORT = "/api/v1/imports/equipment";
    private static final String SCHEDULES = "/api/v1/maintenance/schedules";
    private static final String ACTIVITIES = "/api/v1/maintenance/activities";
    private static final ZoneId ZONE = OwnPlant.ZONE;
    private static final String EIGHT = "T08:00";

    private final OwnPlant plant = OwnPlant.make();
    private final LocalDate first = plant.today().plusDays(2);
    private final Http http = signIn();

    @Test
    void equipmentIsImportedPlannedGeneratedSeenAndMaintained() {
        importPlant();
        JsonArray equipment = equipmentInNaturalOrder();
        long site = equipment.getJsonObject(0).getJsonObject("site").getInt("id");
        JsonObject planned = plant.planned(http, equipment, first);
        assertEquals(first.toString(), planned.getString("nextDue"));
        long schedule = planned.getInt("id");
        preview();
        GenerationRun.completed(http);
        assertEquals(2 * OwnPlant.ITEMS.size(), made(schedule));
        GenerationRun.completed(http);
        assertEquals(2 * OwnPlant.ITEMS.size(), made(schedule));
        calendarShowsGeneratedAndPlanned(site, schedule);
        long activity = http.get(ACTIVITIES + "?scheduleId=" + schedule + "&sort=scheduledStart").expect(200).items().getJsonObject(0).getInt("id");
        work(activity);
        move(activity);
        whyPlanned(schedule, equipment.getJsonObject(0).getInt("id"));
        assertEquals(List.of("moved", "reopened", "completed", "started"), values(http.get(ACTIVITIES + "/" + activity + "/timeline").expect(200).items(),
                "entryType"));
        http.post("/api/v1/auth/logout", "").expect(204);
        http.get(ACTIVITIES + "/" + activity).expect(401);
    }

    private static Http signIn() {
        JsonObject answer = Http.anonymous().post("/api/v1/auth/login", Json.createObjectBuilder().add("username", "admin")
                .add("password", TestServer.adminPassword()).build()).expect(200).json();
        assertEquals(600, answer.getInt("expiresIn"));
        return Http.bearer(answer.getString("accessToken"));
    }

    private void importPlant() {
        JsonObject dry = http.upload(IMPORT + "?dryRun=true", "plant.csv", plant.csv()).expect(200).json();
        assertEquals(List.of(3, 3, 0, 0, 1, 2, 1), numbers(dry));
        assertEquals(0, found().size());
        assertEquals(List.of(3, 3, 0, 0, 1, 2, 1), numbers(http.upload(IMPORT, "plant.csv", plant.csv()).expect(200).json()));
        assertEquals(List.of(3, 0, 3, 0, 0, 0, 0), numbers(http.upload(IMPORT, "plant.csv", plant.csv()).expect(200).json()));
    }

    private static List<Integer> numbers(JsonObject report) {
        return List.of("rows", "created", "unchanged", "rejected", "sitesCreated", "locationsCreated", "categoriesCreated").stream()
                .map(report::getInt).toList();
    }

    private JsonArray equipmentInNaturalOrder() {
        JsonArray equipment = found();
        assertEquals(List.of(plant.item("TX-1"), plant.item("TX-2"), plant.item("TX-10")), values(equipment, "name"));
        return equipment;
    }

    private JsonArray found() {
        return http.get("/api/v1/equipment?search=" + plant.site()).expect(200).items();
    }

    private void preview() {
        JsonObject answer = http.post(SCHEDULES + "/preview", Json.createObjectBuilder().add("startsAt", first + EIGHT).add("zone", ZONE.getId())
                .add("recurrence", "FREQ=WEEKLY").add("limit", 2).build()).expect(200).json();
        assertEquals(List.of(first + EIGHT, first.plusDays(7) + EIGHT), values(answer.getJsonArray("occurrences"), "key"));
    }

    private int made(long schedule) {
        return http.get(ACTIVITIES + "?scheduleId=" + schedule).expect(200).json().getInt("total");
    }

    private void calendarShowsGeneratedAndPlanned(long site, long schedule) {
        List<JsonObject> entries = http.get("/api/v1/calendar/maintenance?from=" + first + "&to=" + first.plusDays(21) + "&site=" + site).expect(200)
                .items().getValuesAs(JsonObject.class);
        assertEquals(9, entries.size(), entries::toString);
        for (JsonObject entry : entries) {
            OffsetDateTime start = OffsetDateTime.parse(entry.getString("start"));
            boolean planned = !start.toLocalDate().isBefore(first.plusDays(14));
            assertEquals(planned, entry.getBoolean("planned"), entry::toString);
            assertEquals(planned ? "planned" : "scheduled", entry.getString("status"));
            assertEquals(!planned, entry.containsKey("id"));
            assertEquals(schedule, entry.getInt("scheduleId"));
            assertEquals(ZONE.getId(), entry.getString("zone"));
            assertEquals(start.toLocalDate() + EIGHT, start.toLocalDateTime().toString());
            assertEquals(start.plusHours(2), OffsetDateTime.parse(entry.getString("end")));
        }
    }

    private void work(long activity) {
        JsonObject started = verb(activity, "start", "{}", 200);
        assertEquals("inProgress", started.getString("status"));
        assertFalse(started.getBoolean("overdue"));
        assertTrue(started.containsKey("actualStart"));
        verb(activity, "hold", "{\"reason\":\"waits for a part\"}", 409);
        JsonObject completed = verb(activity, "complete", "{\"notes\":\"Torque checked\"}", 200);
        assertEquals("completed", completed.getString("status"));
        assertEquals("Torque checked", completed.getString("completionNotes"));
        assertEquals(first.plusDays(7).toString(), completed.getString("nextDueDate"));
        verb(activity, "reopen", "{}", 400);
        JsonObject reopened = verb(activity, "reopen", "{\"reason\":\"a bolt was missed\"}", 200);
        assertEquals("scheduled", reopened.getString("status"));
        assertFalse(reopened.containsKey("actualEnd"));
    }

    private void move(long activity) {
        String to = first.plusDays(1) + "T10:30";
        verb(activity, "move", "{\"scheduledStart\":\"" + to + "\"}", 400);
        JsonObject moved = verb(activity, "move", "{\"scheduledStart\":\"" + to + "\",\"reason\":\"outage window\"}", 200);
        assertEquals(to, OffsetDateTime.parse(moved.getString("scheduledStart")).toLocalDateTime().toString());
        JsonObject why = http.get(ACTIVITIES + "/" + activity + "/explanation").expect(200).json();
        List<String> steps = values(why.getJsonArray("items"), "step");
        assertEquals("RULE", steps.get(0));
        assertEquals("OVERRIDE", steps.get(steps.size() - 1));
        assertEquals(first.plusDays(1).toString(), why.getJsonArray("items").getJsonObject(steps.size() - 1).getString("after"));
        assertEquals("schedule", why.getString("origin"));
        assertTrue(why.containsKey("planVersionId"));
        assertEquals(ZONE.getId(), why.getString("zone"));
        assertEquals(first + EIGHT, why.getString("key"));
        assertEquals(List.of(why.getString("key")), values(why.getJsonArray("covers"), "key"));
    }

    private void whyPlanned(long schedule, long equipment) {
        String key = first.plusDays(21) + EIGHT;
        String asked = SCHEDULES + "/" + schedule + "/explanation?equipmentId=" + equipment;
        JsonObject why = http.get(asked + "&key=" + key).expect(200).json();
        assertEquals("planned", why.getString("origin"));
        assertEquals(key, why.getString("key"));
        assertEquals("RULE", why.getJsonArray("items").getJsonObject(0).getString("step"));
        http.get(asked + "&key=" + first + EIGHT).expect(404);
        http.get(asked + "&key=soon").expect(400);
    }

    private JsonObject verb(long activity, String verb, String body, int status) {
        return http.post(ACTIVITIES + "/" + activity + "/" + verb, body).expect(status).json();
    }

    private static List<String> values(JsonArray items, String member) {
        return items.getValuesAs(JsonObject.class).stream().map(item -> item.getString(member)).toList();
    }
}
