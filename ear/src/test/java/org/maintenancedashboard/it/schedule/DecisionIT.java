package org.maintenancedashboard.it.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.it.journey.GenerationRun;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;

/** Single dates moved and cancelled; the rules are those of {@code schedule.decision}. Weekly at 08:00 in Berlin, on one equipment. */
class DecisionIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.now(Clock.system(ZONE)).plusDays(2);

    private final Http http = Http.admin();
    private final Plant plant = new Plant(http);
    private final long category = plant.category();
    private final long site = plant.site(ZONE.getId());
    private final long equipment = plant.equipment(category, site);

    private long weekly(String more) {
        return plant.schedule(Json.createObjectBuilder().add("activityTypeId", plant.type(category)).add("equipmentId", equipment)
                .add("startsAt", FIRST + "T08:00").add("recurrence", "FREQ=WEEKLY" + more).add("leadDays", 30));
    }

    private String path(long schedule, LocalDate key) {
        return "/api/v1/maintenance/schedules/" + schedule + "/occurrences/" + equipment + "/" + key + "T08:00";
    }

    private Reply move(long schedule, LocalDate key, String to) {
        return http.put(path(schedule, key), Json.createObjectBuilder().add("movedTo", to).add("reason", "Crane is late").build());
    }

    private Reply cancel(long schedule, LocalDate key) {
        return http.put(path(schedule, key), "{\"cancelled\":true,\"reason\":\"Plant is closed\"}");
    }

    private Stream<JsonObject> entries() {
        return http.get("/api/v1/calendar/maintenance?from=" + FIRST + "&to=" + FIRST.plusDays(40) + "&equipmentId=" + equipment).expect(200).items()
                .getValuesAs(JsonObject.class).stream();
    }

    private List<String> starts() {
        return entries().map(entry -> entry.getString("start").substring(0, 16) + (entry.getBoolean("planned") ? " planned" : "")).toList();
    }

    @Test
    void theCalendarAndTheGenerationSeeWhatWasDecided() {
        long schedule = weekly(";COUNT=4");
        Reply moved = move(schedule, FIRST.plusWeeks(1), FIRST.plusWeeks(1).plusDays(3) + "T06:30").expect(200);
        assertEquals(FIRST.plusWeeks(1) + "T08:00:00", moved.json().getString("plannedFor"));
        cancel(schedule, FIRST.plusWeeks(2)).expect(200);
        List<String> wanted = List.of(FIRST + "T08:00", FIRST.plusWeeks(1).plusDays(3) + "T06:30", FIRST.plusWeeks(3) + "T08:00");
        assertEquals(wanted.stream().map(one -> one + " planned").toList(), starts());
        GenerationRun.completed(http);
        assertEquals(wanted, starts());
        long activity = entries().filter(entry -> entry.getString("start").contains("T06:30")).findFirst().orElseThrow().getInt("id");
        String why = http.get("/api/v1/maintenance/activities/" + activity + "/explanation").expect(200).body();
        assertTrue(why.contains("OVERRIDE") && why.contains("by admin on") && why.contains("Crane is late"), why);
        assertEquals(0, http.get("/api/v1/maintenance/schedules/mismatches?scheduleId=" + schedule).expect(200).items().size());
        http.delete(path(schedule, FIRST.plusWeeks(1))).expect(409);
        move(schedule, FIRST, FIRST.plusDays(1) + "T08:00").expect(409);
        http.delete(path(schedule, FIRST.plusWeeks(2))).expect(204);
        GenerationRun.completed(http);
        assertEquals(4, starts().size());
        assertEquals(1, http.get("/api/v1/maintenance/schedules/" + schedule + "/occurrences").expect(200).json().getInt("total"));
    }

    @Test
    void ofTwoWhoDecideAboutOneDateTheFirstWins() {
        long schedule = weekly("");
        String tag = move(schedule, FIRST, FIRST.plusDays(1) + "T08:00").expect(200).header("ETag");
        assertTrue(cancel(schedule, FIRST).expect(409).body().contains("Somebody else saved first"));
        http.put(path(schedule, FIRST), "{\"cancelled\":true,\"reason\":\"No crane\"}", tag).expect(200);
        http.put(path(schedule, FIRST), "{\"cancelled\":true,\"reason\":\"No crane\"}", tag).expect(412);
        assertEquals(FIRST.plusWeeks(1) + "T08:00 planned", starts().get(0));
    }

    @Test
    void badInputIsRefusedByNameAndNothingIsStored() {
        long schedule = weekly("");
        refused(http.put(path(schedule, FIRST), "{\"movedTo\":\"" + FIRST + "T09:00\"}").expect(400), "reason");
        refused(http.put(path(schedule, FIRST), "{\"reason\":\"x\"}").expect(400), "movedTo");
        refused(move(schedule, FIRST, FIRST.minusDays(30) + "T08:00").expect(400), "movedTo");
        refused(move(schedule, FIRST, FIRST.plusYears(2) + "T08:00").expect(400), "movedTo");
        refused(http.put("/api/v1/maintenance/schedules/" + schedule + "/occurrences/" + equipment + "/soon", "{}").expect(400), "key");
        move(schedule, FIRST.plusDays(1), FIRST.plusDays(2) + "T08:00").expect(404);
        move(schedule + 100_000_000, FIRST, FIRST.plusDays(2) + "T08:00").expect(404);
        http.delete(path(schedule, FIRST)).expect(404);
        assertEquals(0, http.get("/api/v1/maintenance/schedules/" + schedule + "/occurrences").expect(200).json().getInt("total"));
    }

    @Test
    void aDecisionOfASharedScheduleConcernsOneEquipmentOnly() {
        long other = plant.equipment(category, site);
        long schedule = plant.schedule(Json.createObjectBuilder().add("activityTypeId", plant.type(category)).add("equipmentCategoryId", category)
                .add("startsAt", FIRST + "T08:00").add("recurrence", "FREQ=WEEKLY;COUNT=1"));
        move(schedule, FIRST, FIRST.plusDays(2) + "T08:00").expect(200);
        GenerationRun.completed(http);
        assertEquals(List.of(FIRST.plusDays(2) + "T08:00"), starts());
        JsonObject untouched = http.get("/api/v1/maintenance/activities?equipmentId=" + other).expect(200).items().getJsonObject(0);
        assertTrue(untouched.toString().contains(FIRST + "T08:00"), untouched::toString);
    }

    @Test
    void cancellingADateThatCountsFromCompletionsLetsTheNextCountFromIt() {
        long schedule = plant.schedule(Json.createObjectBuilder().add("activityTypeId", plant.type(category)).add("equipmentId", equipment)
                .add("startsAt", FIRST + "T08:00").add("recurrence", "FREQ=WEEKLY").add("mode", "FLOATING").add("leadDays", 14));
        move(schedule, FIRST.plusWeeks(1), FIRST.plusWeeks(2) + "T08:00").expect(409);
        cancel(schedule, FIRST).expect(200);
        assertEquals(FIRST.plusWeeks(1) + "T08:00 planned", starts().get(0));
        move(schedule, FIRST.plusWeeks(1), FIRST.plusDays(5) + "T10:00").expect(200);
        GenerationRun.completed(http);
        assertEquals(FIRST.plusDays(5) + "T10:00", starts().get(0));
    }

    private static void refused(Reply reply, String field) {
        assertEquals(field, reply.json().getJsonArray("errors").getJsonObject(0).getString("field"));
    }
}
