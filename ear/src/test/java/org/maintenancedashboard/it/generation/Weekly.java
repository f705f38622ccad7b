package org.maintenancedashboard.it.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** Schedules on Mondays at 08:00 from 5 January 2026 on, on equipment of their own in Chicago, and runs for a day of that time. */
final class Weekly {

    private static final String JOBS = "/api/v1/jobs";
    private static final String TYPES = "/api/v1/maintenance/activity-types";
    private static final String SCHEDULES = "/api/v1/maintenance/schedules";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Http http;
    private final long category = id("insert into equipment_category (id, name) values (nextval('id_seq'), ?) returning id", TestServer.unique("Weekly"));
    private final long site = id("insert into location (id, name, zone, site_id) values (nextval('id_seq'), ?, 'America/Chicago', 0) returning id",
            TestServer.unique("Weekly"));

    Weekly(Http http) {
        this.http = http;
    }

    long category() {
        return category;
    }

    long equipment() {
        String name = TestServer.unique("WK");
        return id("insert into equipment (id, name, category_id, location_id, manufacturer_serial, asset_tag) values (nextval('id_seq'), ?, ?, ?, ?, ?) returning id",
                name, category, site, name, name);
    }

    private long type() {
        long kind = http.post(TYPES + "/categories", Json.createObjectBuilder().add("name", TestServer.unique("Kind")).build())
                .expect(201).json().getInt("id");
        return http.post(TYPES, Json.createObjectBuilder().add("name", TestServer.unique("Type")).add("categoryId", kind)
                .build()).expect(201).json().getInt("id");
    }

    /** A type with one step, optional to do: a new one, or one as it was answered before, changed. */
    JsonObject typeWith(String step, JsonObject known) {
        long id = known == null ? type() : known.getInt("id");
        Reply now = http.get(TYPES + "/" + id).expect(200);
        JsonObject type = Json.createObjectBuilder().add("name", now.json().getString("name"))
                .add("categoryId", now.json().getJsonObject("category").getInt("id"))
                .add("checklist", Json.createArrayBuilder().add(Json.createObjectBuilder().add("text", step).add("required", false))).build();
        return http.put(TYPES + "/" + id, type, now.etag()).expect(200).json();
    }

    /** The draft of a schedule for some equipment. */
    JsonObjectBuilder draft(long equipment) {
        return forType().add("equipmentId", equipment);
    }

    /** The draft of a schedule without a target. */
    JsonObjectBuilder forType() {
        return Json.createObjectBuilder().add("activityTypeId", type()).add("startsAt", "2026-01-05T08:00").add("recurrence", "FREQ=WEEKLY")
                .add("activeFrom", "2026-01-01").add("leadDays", 0);
    }

    long keep(JsonObjectBuilder draft) {
        return http.post(SCHEDULES, draft.build()).expect(201).json().getInt("id");
    }

    /** Runs the job for a day and answers it completed. */
    JsonObject run(String effectiveDate) {
        String body = Json.createObjectBuilder().add("effectiveDate", effectiveDate).build().toString();
        long id = until(() -> http.post(JOBS + "/generate-occurrences", body), reply -> reply.status() != 409).expect(202).json().getInt("id");
        JsonObject job = ended(id);
        assertEquals("completed", job.getString("status"), job::toString);
        return job;
    }

    /** An execution once it has ended. */
    JsonObject ended(long execution) {
        return until(() -> http.get(JOBS + "/" + execution).expect(200).json(), job -> !job.getString("status").startsWith("sta")
                && !"stopping".equals(job.getString("status")));
    }

    /** What an execution says of its end beyond its status, which JBeret tells a moment earlier. */
    String outcome(long execution) {
        return until(() -> http.get(JOBS + "/" + execution).expect(200).json(), job -> job.containsKey("outcome")).getString("outcome");
    }

    /** Keys of a schedule with their states, in order: "01-05 generated". */
    static List<String> keys(long schedule) {
        return Rows.of("select to_char(due_key, 'MM-DD') || ' ' || state from occurrence_key where schedule_id = ? order by due_key, equipment_id", schedule);
    }

    /** The dates of a schedule's activities, in order: "01-05". */
    static List<String> activities(long schedule) {
        return Rows.of("select to_char(due_key, 'MM-DD') from activity where schedule_id = ? order by due_key, equipment_id", schedule);
    }

    static <T> T until(Supplier<T> question, Predicate<T> fits) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T answer = question.get();
        while (!fits.test(answer)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not in time: " + answer);
            }
            LockSupport.parkNanos(100_000_000);
            answer = question.get();
        }
        return answer;
    }

    private static long id(String insert, Object... values) {
        return Long.parseLong(Rows.of(insert, values).get(0));
    }
}
