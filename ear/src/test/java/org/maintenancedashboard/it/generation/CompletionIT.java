package org.maintenancedashboard.it.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maintenancedashboard.it.generation.Weekly.activities;
import static org.maintenancedashboard.it.generation.Weekly.keys;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;

/** What a completion does to the dates after it. */
class CompletionIT {

    private static final String ACTIVITIES = "/api/v1/maintenance/activities/";

    private final Http http = Http.admin();
    private final Weekly weekly = new Weekly(http);

    @Test
    void aCorrectedCompletionMovesTheOpenDateThatCountsFromItUntilThatIsBegun() {
        long schedule = weekly.keep(weekly.draft(weekly.equipment()).add("recurrence", "FREQ=MONTHLY").add("mode", "FLOATING").add("leadDays", 40));
        weekly.run("2026-01-05");
        String done = complete(schedule, "2026-01-06");
        weekly.run("2026-01-06");
        assertEquals(List.of("01-05", "02-06"), activities(schedule));
        correct(done, "2026-01-10").expect(200);
        assertEquals(List.of("01-05 generated", "02-10 generated"), keys(schedule));
        assertEquals(List.of("02-10 02-10 08:00"), Rows.of("select to_char(due_key, 'MM-DD ') || to_char(scheduled_start at time zone 'America/Chicago', 'MM-DD HH24:MI')"
                + " from activity where schedule_id = ? and status = 'scheduled'", schedule));
        assertEquals(List.of("1"), Rows.of("select count(distinct v.id) from activity a join plan_version v on v.id = a.plan_version_id where a.schedule_id = ?"
                + " and v.content ->> 'lastCompleted' = '2026-01-10'", schedule));
        weekly.run("2026-01-10");
        http.post(ACTIVITIES + Rows.of("select id from activity where schedule_id = ? and status = 'scheduled'", schedule).get(0) + "/start", "{}").expect(200);
        correct(done, "2026-01-12").expect(200);
        weekly.run("2026-01-12");
        assertEquals(List.of("01-05 generated", "02-10 generated"), keys(schedule));
    }

    @Test
    void aCorrectionNeedsAReasonACompletionAndAnEndAfterTheBegin() {
        long schedule = weekly.keep(weekly.draft(weekly.equipment()));
        weekly.run("2026-01-05");
        String work = ACTIVITIES + Rows.of("select id from activity where schedule_id = ?", schedule).get(0);
        correct(work, "2026-01-06").expect(409);
        complete(schedule, "2026-01-06");
        http.post(work + "/correct", "{\"actualEnd\":\"2026-01-06T11:00\"}").expect(400);
        http.post(work + "/correct", "{\"actualEnd\":\"2026-01-01T11:00\",\"reason\":\"Typed wrong\"}").expect(400);
        assertEquals(List.of("corrected"), Rows.of("select action from audit_entry where entity = 'activity' and entity_id = ? and action = 'corrected'"
                + " and after_values ->> 'actualEnd' like '2026-01-07%'", (long) correct(work, "2026-01-07").expect(200).json().getInt("id")));
    }

    @Test
    void lateWorkShiftsTheLaterDatesByItsShareAndWorkWithinTheToleranceDoesNot() {
        long late = weekly.keep(shifted());
        long within = weekly.keep(shifted());
        weekly.run("2026-06-01");
        complete(late, "2026-06-15");
        complete(within, "2026-06-09");
        weekly.run("2026-09-08");
        assertEquals(List.of("06-01 06-01", "09-01 09-08"), dates(late));
        assertEquals(List.of("06-01 06-01", "09-01 09-01"), dates(within));
    }

    private JsonObjectBuilder shifted() {
        return weekly.draft(weekly.equipment()).add("startsAt", "2026-06-01T08:00").add("recurrence", "FREQ=MONTHLY;INTERVAL=3").add("mode", "SHIFTED")
                .add("toleranceDays", 9).add("factor", 0.5);
    }

    private static List<String> dates(long schedule) {
        return Rows.of("select to_char(due_key, 'MM-DD ') || to_char(scheduled_start at time zone 'America/Chicago', 'MM-DD') from activity where schedule_id = ?"
                + " order by due_key", schedule);
    }

    private Reply correct(String work, String day) {
        return http.post(work + "/correct", Json.createObjectBuilder().add("actualEnd", day + "T09:00").add("reason", "Typed wrong").build());
    }

    /** Completes the open work of a schedule on a day and answers where it is. */
    private String complete(long schedule, String day) {
        String work = ACTIVITIES + Rows.of("select id from activity where schedule_id = ? and status = 'scheduled'", schedule).get(0);
        http.post(work + "/start", "{}").expect(200);
        http.post(work + "/complete", Json.createObjectBuilder().add("actualStart", "2026-01-05T07:00").add("actualEnd", day + "T09:00").build()).expect(200);
        return work;
    }
}
