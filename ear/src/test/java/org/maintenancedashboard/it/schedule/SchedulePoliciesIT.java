package org.maintenancedashboard.it.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.maintenancedashboard.it.schedule.ActivityTypeIT.assertField;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.it.journey.GenerationRun;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** Preview, calendar and generation agree, whatever the policies of a schedule and the calendar of its site. */
class SchedulePoliciesIT {

    private static final String SCHEDULES = "/api/v1/maintenance/schedules";
    private static final String ACTIVITIES = "/api/v1/maintenance/activities";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZONE));
    private static final LocalDate END = TODAY.plusDays(390);
    private static final LocalDate FREEZE = TODAY.plusDays(40);

    private final Http http = Http.admin();
    private final Plant plant = new Plant(http);
    private final long category = plant.category();
    private final long site = plant.site(ZONE.getId());

    @Test
    void previewCalendarAndGenerationGiveTheSameDates() {
        closeTheSite();
        List<JsonObjectBuilder> policies = List.of(
                rule("FREQ=MONTHLY;BYMONTHDAY=1").add("roll", "NEXT"),
                rule("FREQ=MONTHLY;BYMONTHDAY=31").add("invalidDates", "BACKWARD").add("roll", "MODIFIED_FOLLOWING").add("freezePolicy", "SKIP"),
                rule("FREQ=WEEKLY;BYDAY=TU,SA").add("roll", "PREVIOUS").add("freezePolicy", "PULL_FORWARD").add("seasons", windows("03-01", "11-30")),
                rule("FREQ=WEEKLY;INTERVAL=2").add("freezePolicy", "ALLOW_WITH_APPROVAL").add("roll", "NEAREST"),
                rule("FREQ=DAILY;INTERVAL=5").add("mode", "SHIFTED").add("roll", "SKIP"));
        for (JsonObjectBuilder builder : policies) {
            JsonObject policy = builder.build();
            long equipment = plant.equipment(category, site);
            long schedule = plant.schedule(schedule(policy, equipment));
            List<String> expected = preview(policy);
            assertFalse(expected.isEmpty(), policy::toString);
            assertEquals(expected, calendar(equipment), policy::toString);
            lead(schedule);
            GenerationRun.completed(http);
            assertEquals(expected, starts(http.get(ACTIVITIES + "?scheduleId=" + schedule + "&size=200&sort=scheduledStart").expect(200).items(),
                    "scheduledStart"), policy::toString);
            http.delete(SCHEDULES + "/" + schedule);
        }
    }

    @Test
    void countedFromCompletionOnlyOneIsMadeAndTheNextAfterItsCompletion() {
        JsonObject policy = rule("FREQ=WEEKLY").add("mode", "FLOATING").build();
        long equipment = plant.equipment(category, site);
        long schedule = plant.schedule(schedule(policy, equipment));
        assertEquals(preview(policy), calendar(equipment));
        lead(schedule);
        GenerationRun.completed(http);
        GenerationRun.completed(http);
        JsonArray made = http.get(ACTIVITIES + "?scheduleId=" + schedule).expect(200).items();
        assertEquals(preview(policy).subList(0, 1), starts(made, "scheduledStart"));
        String first = ACTIVITIES + "/" + made.getJsonObject(0).getInt("id");
        http.post(first + "/start", "{}").expect(200);
        JsonObject done = http.post(first + "/complete", "{}").expect(200).json();
        assertEquals(TODAY.plusDays(7).toString(), done.getString("nextDueDate"));
        GenerationRun.completed(http);
        assertEquals(List.of(TODAY.plusDays(7) + "T08:00"), starts(http.get(ACTIVITIES + "?scheduleId=" + schedule + "&status=scheduled").expect(200)
                .items(), "scheduledStart"));
        JsonObject answer = http.get(ACTIVITIES + "?scheduleId=" + schedule).expect(200).json();
        assertEquals(2, answer.getInt("total"));
    }

    @Test
    void aHolidayEnteredLaterMovesWhatIsNotMadeYet() {
        work(Json.createArrayBuilder());
        JsonObject policy = rule("FREQ=DAILY;INTERVAL=7").add("roll", "NEXT").build();
        long equipment = plant.equipment(category, site);
        plant.schedule(schedule(policy, equipment));
        GenerationRun.completed(http);
        String closed = calendar(equipment).get(10).substring(0, 10);
        work(Json.createArrayBuilder().add(Json.createObjectBuilder().add("date", closed).add("name", "Closed")));
        assertEquals(LocalDate.parse(closed).plusDays(1) + "T08:00", calendar(equipment).get(10));
    }

    @Test
    void whatCannotBeIsRefusedByItsField() {
        long equipment = plant.equipment(category, site);
        assertField("seasons", http.post(SCHEDULES, schedule(rule("FREQ=DAILY").add("seasons", windows("13-01", "11-30")).build(), equipment).build()));
        assertField("recurrence", http.post(SCHEDULES, schedule(rule("FREQ=MONTHLY;BYMONTHDAY=1").add("mode", "FLOATING").build(), equipment).build()));
        assertField("toleranceDays", http.post(SCHEDULES, schedule(rule("FREQ=DAILY").add("toleranceDays", -1).build(), equipment).build()));
        assertField("factor", http.post(SCHEDULES, schedule(rule("FREQ=DAILY").add("factor", 11).build(), equipment).build()));
        assertField("completionWindow", http.post(SCHEDULES, schedule(rule("FREQ=DAILY").add("completionWindow", 101).build(), equipment).build()));
    }

    /** Every day is a working day but these. */
    private void work(JsonArrayBuilder holidays) {
        String path = "/api/v1/working-calendars/" + site;
        http.put(path, Json.createObjectBuilder().add("workingDays", codes("MO", "TU", "WE", "TH", "FR", "SA", "SU")).add("holidays", holidays).build(),
                http.get(path).etag()).expect(200);
    }

    private void closeTheSite() {
        String path = "/api/v1/working-calendars/" + site;
        http.put(path, Json.createObjectBuilder().add("workingDays", codes("MO", "TU", "WE", "TH", "FR")).add("holidays", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("date", TODAY.plusDays(9).toString()).add("name", "Closed"))
                .add(Json.createObjectBuilder().add("date", LocalDate.of(TODAY.getYear() + 1, 1, 1).toString()).add("name", "New Year"))).build(),
                http.get(path).etag()).expect(200);
        http.post("/api/v1/freeze-windows", freezes().getJsonObject(0)).expect(201);
        http.post("/api/v1/freeze-windows", freezes().getJsonObject(1)).expect(201);
    }

    private JsonArray freezes() {
        return Json.createArrayBuilder().add(freeze(FREEZE + "T00:00", FREEZE.plusDays(12) + "T00:00")).add(freeze("06-15", "07-15")).build();
    }

    private JsonObject freeze(String from, String to) {
        return Json.createObjectBuilder().add("name", TestServer.unique("Freeze")).add("siteId", site).add("from", from).add("to", to).build();
    }

    private static JsonObjectBuilder rule(String recurrence) {
        return Json.createObjectBuilder().add("startsAt", TODAY + "T08:00").add("recurrence", recurrence).add("invalidDates", "OMIT");
    }

    private JsonObjectBuilder schedule(JsonObject policy, long equipment) {
        return Json.createObjectBuilder(policy).add("activityTypeId", plant.type(category)).add("equipmentId", equipment).add("leadDays", 0)
                .add("activeFrom", TODAY.toString());
    }

    private void lead(long schedule) {
        Plant.insert("update schedule set lead_days = ? where id = ? returning id", 389, schedule);
    }

    private List<String> preview(JsonObject policy) {
        JsonObject calendar = http.get("/api/v1/working-calendars/" + site).expect(200).json();
        JsonArrayBuilder holidays = Json.createArrayBuilder();
        calendar.getJsonArray("holidays").getValuesAs(JsonObject.class).forEach(holiday -> holidays.add(holiday.getString("date")));
        JsonArrayBuilder freezes = Json.createArrayBuilder();
        http.get("/api/v1/freeze-windows?size=200").expect(200).items().getValuesAs(JsonObject.class).stream()
                .filter(freeze -> !freeze.containsKey("site") || freeze.getJsonObject("site").getInt("id") == site)
                .forEach(freeze -> freezes.add(Json.createObjectBuilder().add("from", freeze.getString("from")).add("to", freeze.getString("to"))));
        JsonObject answer = http.post(SCHEDULES + "/preview", Json.createObjectBuilder(policy).add("zone", ZONE.getId())
                .add("workingDays", calendar.getJsonArray("workingDays")).add("holidays", holidays).add("freezes", freezes)
                .add("from", TODAY.toString()).add("to", END.toString()).build()).expect(200).json();
        return starts(answer.getJsonArray("occurrences"), "start");
    }

    private List<String> calendar(long equipment) {
        JsonArrayBuilder own = Json.createArrayBuilder();
        http.get("/api/v1/calendar/maintenance?from=" + TODAY + "&to=" + END + "&site=" + site + "&size=200").expect(200).items()
                .getValuesAs(JsonObject.class).stream().filter(entry -> entry.getJsonObject("equipment").getInt("id") == equipment).forEach(own::add);
        return starts(own.build(), "start");
    }

    private static List<String> starts(JsonArray items, String member) {
        return items.getValuesAs(JsonObject.class).stream()
                .map(item -> OffsetDateTime.parse(item.getString(member)).atZoneSameInstant(ZONE).toLocalDateTime().toString()).sorted().toList();
    }

    private static JsonArrayBuilder windows(String from, String to) {
        return Json.createArrayBuilder().add(Json.createObjectBuilder().add("from", from).add("to", to));
    }

    private static JsonArrayBuilder codes(String... codes) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        List.of(codes).forEach(array::add);
        return array;
    }
}
