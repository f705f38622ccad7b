package org.maintenancedashboard.it.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maintenancedashboard.it.generation.Weekly.activities;
import static org.maintenancedashboard.it.generation.Weekly.keys;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** Schedules of one group: whichever comes first, the higher rank takes the lower along. */
class NestingIT {

    private static final String ACTIVITIES = "/api/v1/maintenance/activities/";
    private static final String MONTHLY = "FREQ=MONTHLY";
    private static final String QUARTERLY = "FREQ=MONTHLY;INTERVAL=3";

    private final Http http = Http.admin();
    private final Weekly weekly = new Weekly(http);
    private final String group = TestServer.unique("Group");

    @Test
    void theHigherRankIsMadeAndTakesTheLowerAlongWhicheverIsStoredFirst() {
        for (boolean lowerFirst : new boolean[] {true, false}) {
            long equipment = weekly.equipment();
            long first = keep(equipment, lowerFirst);
            long second = keep(equipment, !lowerFirst);
            long low = lowerFirst ? first : second;
            long high = lowerFirst ? second : first;
            weekly.run("2026-02-20");
            weekly.run("2026-02-20");
            assertEquals(List.of("01-10", "04-10"), activities(high));
            assertEquals(List.of("02-05", "03-05", "05-05"), activities(low));
            assertEquals(List.of("01-05 covered", "02-05 generated", "03-05 generated", "04-05 covered", "05-05 generated"), keys(low));
            assertEquals(List.of("01-10", "04-10"), coveredBy(low));
        }
    }

    private long keep(long equipment, boolean lower) {
        JsonObjectBuilder draft = lower ? ranked(equipment, 1, "2026-01-05T08:00", MONTHLY) : ranked(equipment, 2, "2026-01-10T08:00", QUARTERLY);
        return weekly.keep(draft.add("leadDays", 90).add("catchUp", "ALL"));
    }

    @Test
    void aLowerDateWaitsForAHigherOneThatHasAShorterLead() {
        long equipment = weekly.equipment();
        long low = weekly.keep(ranked(equipment, 1, "2026-01-05T08:00", MONTHLY).add("leadDays", 14));
        long high = weekly.keep(ranked(equipment, 2, "2026-01-10T08:00", QUARTERLY));
        weekly.run("2026-01-05");
        assertEquals(List.of(), keys(low));
        weekly.run("2026-01-10");
        assertEquals(List.of("01-10"), activities(high));
        assertEquals(List.of("01-05 covered"), keys(low));
        assertEquals(List.of(), activities(low));
    }

    @Test
    void whatWasMadeBeforeTheGroupStaysAndABegunWorkTakesNothingAlong() {
        long equipment = weekly.equipment();
        long low = weekly.keep(ranked(equipment, 1, "2026-01-12T08:00", MONTHLY));
        join(low, null);
        long high = weekly.keep(ranked(equipment, 2, "2026-01-10T08:00", MONTHLY));
        weekly.run("2026-01-12");
        assertEquals(List.of("01-12"), activities(low));
        join(low, group);
        weekly.run("2026-02-10");
        assertEquals(List.of("01-12 generated", "02-12 covered"), keys(low));
        join(low, null);
        weekly.run("2026-03-10");
        http.post(ACTIVITIES + Rows.of("select max(id) from activity where schedule_id = ?", high).get(0) + "/start", "{}").expect(200);
        join(low, group);
        weekly.run("2026-03-12");
        assertEquals(List.of("01-12 generated", "02-12 covered", "03-12 generated"), keys(low));
    }

    private static void join(long schedule, String group) {
        Rows.of("update schedule set nesting_group = ?, nesting_rank = ? where id = ? returning id", group, group == null ? null : 1, schedule);
    }

    @Test
    void theWorkHasTheStepsOfAllAndCompletingItCompletesAll() {
        long equipment = weekly.equipment();
        JsonObject look = weekly.typeWith("Look", null);
        JsonObject overhaul = weekly.typeWith("Take apart", null);
        long low = weekly.keep(ranked(equipment, 1, "2026-01-09T08:00", MONTHLY).add("mode", "FLOATING").add("activityTypeId", look.getInt("id")));
        long high = weekly.keep(ranked(equipment, 2, "2026-01-10T08:00", "FREQ=YEARLY").add("activityTypeId", overhaul.getInt("id")));
        weekly.run("2026-01-10");
        assertEquals(List.of("01-09 covered"), keys(low));
        String work = ACTIVITIES + Rows.of("select id from activity where schedule_id = ?", high).get(0);
        List<String> expected = List.of(overhaul.getString("name") + ": Take apart", look.getString("name") + ": Look");
        assertEquals(expected, steps(work));
        http.post(work + "/start", "{}").expect(200);
        assertEquals(expected, steps(work));
        http.post(work + "/complete", "{\"actualStart\":\"2026-01-10T08:00\",\"actualEnd\":\"2026-01-11T09:00\"}").expect(200);
        weekly.run("2026-02-11");
        assertEquals(List.of("01-09 covered", "02-11 generated"), keys(low));
    }

    private List<String> steps(String work) {
        return http.get(work + "/checklist").expect(200).items().getValuesAs(JsonObject.class).stream()
                .map(step -> step.getString("section") + ": " + step.getString("text")).toList();
    }

    @Test
    void theCalendarShowsTheHigherWithWhatItIncludesAndSaysWhy() {
        long equipment = weekly.equipment();
        long low = weekly.keep(ranked(equipment, 1, "2027-01-05T08:00", MONTHLY).add("activeFrom", "2027-01-01"));
        long high = weekly.keep(ranked(equipment, 2, "2027-01-10T08:00", QUARTERLY).add("activeFrom", "2027-01-01"));
        List<JsonObject> entries = http.get("/api/v1/calendar/maintenance?from=2027-01-01&to=2027-03-01&equipmentId=" + equipment).expect(200).items()
                .getValuesAs(JsonObject.class);
        assertEquals(List.of("2027-01-10T08:00 1", "2027-02-05T08:00 0"), entries.stream().map(entry -> entry.getString("key").substring(0, 16) + " "
                + entry.getJsonArray("includes").size()).toList());
        assertEquals(List.of(high, low), entries.stream().map(entry -> (long) entry.getInt("scheduleId")).toList());
    }

    @Test
    void workMadeBeforeTheGroupIsListedAsAMismatch() {
        long equipment = weekly.equipment();
        long low = weekly.keep(ranked(equipment, 1, "2026-01-05T08:00", MONTHLY));
        weekly.run("2026-01-05");
        assertEquals(List.of(), mismatches(low));
        weekly.keep(ranked(equipment, 2, "2026-01-08T08:00", QUARTERLY));
        assertEquals(List.of("2026-01-05T08:00 false"), mismatches(low));
    }

    private List<String> mismatches(long schedule) {
        return http.get("/api/v1/maintenance/schedules/mismatches?scheduleId=" + schedule).expect(200).items().getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("planned").substring(0, 16) + " " + one.containsKey("wanted")).toList();
    }

    @Test
    void aGroupNeedsARankAndEachRankIsTakenOnce() {
        long equipment = weekly.equipment();
        weekly.keep(ranked(equipment, 1, "2026-01-05T08:00", MONTHLY));
        JsonObject same = ranked(equipment, 1, "2026-01-05T08:00", MONTHLY).build();
        for (JsonObjectBuilder wrong : List.of(Json.createObjectBuilder(same).remove("nestingRank"), Json.createObjectBuilder(same).add("nestingRank", 0))) {
            assertTrue(http.post("/api/v1/maintenance/schedules", wrong.build()).expect(400).body().contains("nestingRank"));
        }
        http.post("/api/v1/maintenance/schedules", same).expect(409);
    }

    private JsonObjectBuilder ranked(long equipment, int rank, String startsAt, String rule) {
        return weekly.draft(equipment).add("startsAt", startsAt).add("recurrence", rule).add("nestingGroup", group).add("nestingRank", rank);
    }

    private static List<String> coveredBy(long schedule) {
        return Rows.of("select to_char(a.due_key, 'MM-DD') from occurrence_key k join activity a on a.id = k.activity_id where k.schedule_id = ?"
                + " and k.state = 'covered' order by k.due_key", schedule);
    }
}
