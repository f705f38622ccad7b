package org.maintenancedashboard.it.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** Activities over REST: planned by hand, done, refused, found. */
class ActivityIT {

    private static final String PATH = "/api/v1/maintenance/activities";
    private static final String WHY = "{\"reason\":\"waits for a part\"}";

    private final Http http = Http.admin();
    private final OwnPlant plant = OwnPlant.make();
    private final JsonArray equipment = plant.imported(http);
    private final long type = plant.type(http, equipment);
    private final LocalDate tomorrow = plant.today().plusDays(1);

    @Test
    void theVerbsLeadFromStateToState() {
        long id = made(tomorrow);
        assertEquals("pending", verb(id, "hold", WHY));
        assertEquals("scheduled", verb(id, "release", "{}"));
        assertEquals("pending", verb(id, "hold", WHY));
        assertEquals("inProgress", verb(id, "start", "{}"));
        assertEquals("completed", verb(id, "complete", "{}"));
        assertEquals("scheduled", verb(id, "reopen", WHY));
        assertEquals("cancelled", verb(id, "cancel", WHY));
        assertEquals("scheduled", verb(id, "reopen", WHY));
        assertEquals(List.of("reopened", "cancelled", "reopened", "completed", "started", "held", "released", "held", "created"), timeline(id));
    }

    @Test
    void theDateOfWorkMadeByHandSaysSo() {
        JsonObject why = http.get(PATH + "/" + made(tomorrow) + "/explanation").expect(200).json();
        assertEquals("hand", why.getString("origin"));
        assertTrue(why.getString("text").contains("Made by admin"), why::toString);
        assertEquals(0, why.getJsonArray("items").size());
    }

    @Test
    void aVerbThatDoesNotFitTheStateIsAConflictAndLeavesNoTrace() {
        long id = made(tomorrow);
        refused(409, id, "release", "complete", "reopen");
        verb(id, "start", "{}");
        refused(409, id, "start", "hold", "release", "reopen");
        verb(id, "complete", "{}");
        refused(409, id, "start", "hold", "release", "complete", "cancel");
        assertEquals(List.of("completed", "started", "created"), timeline(id));
    }

    @Test
    void waitingCancellingReopeningAndMovingNeedAReason() {
        long id = made(tomorrow);
        assertField("reason", http.post(PATH + "/" + id + "/hold", "{}"));
        assertField("reason", http.post(PATH + "/" + id + "/cancel", "{\"reason\":\" \"}"));
        assertField("reason", http.post(PATH + "/" + id + "/move", "{\"scheduledStart\":\"" + tomorrow + "T12:00\"}"));
        verb(id, "cancel", WHY);
        assertField("reason", http.post(PATH + "/" + id + "/reopen", "{}"));
    }

    @Test
    void theActualEndFollowsTheActualStart() {
        long id = made(tomorrow);
        verb(id, "start", "{}");
        assertField("actualEnd", http.post(PATH + "/" + id + "/complete", "{\"actualStart\":\"2026-03-10T09:00\",\"actualEnd\":\"2026-03-10T09:00\"}"));
        JsonObject done = http.post(PATH + "/" + id + "/complete",
                "{\"actualStart\":\"2026-03-10T09:00\",\"actualEnd\":\"2026-03-10T11:30\",\"zone\":\"America/Denver\",\"notes\":\"by hand\"}").expect(200).json();
        assertEquals(OffsetDateTime.parse("2026-03-10T10:00-05:00"), OffsetDateTime.parse(done.getString("actualStart")));
        assertEquals("by hand", done.getString("completionNotes"));
    }

    @Test
    void overdueIsAFilterAndNeverAState() {
        long late = made(plant.today().minusDays(3));
        long early = made(tomorrow);
        JsonObject found = http.get(PATH + "/" + late).expect(200).json();
        assertEquals(List.of("scheduled", true, 3), List.of(found.getString("status"), found.getBoolean("overdue"), found.getInt("daysLate")));
        assertEquals(List.of(late), ids("overdue=true"));
        assertEquals(List.of(early), ids("overdue=false"));
        http.get(PATH + "?status=overdue").expect(400);
        verb(late, "start", "{}");
        assertEquals(List.of(late), ids("overdue=true"));
        verb(late, "complete", "{}");
        assertEquals(List.of(), ids("overdue=true"));
        assertFalse(http.get(PATH + "/" + late).json().getBoolean("overdue"));
    }

    @Test
    void aMoveKeepsTheLengthAndAMoveToWhereItIsChangesNothing() {
        long id = made(tomorrow);
        Reply before = http.get(PATH + "/" + id).expect(200);
        Reply same = http.post(PATH + "/" + id + "/move", "{\"scheduledStart\":\"" + tomorrow + "T08:00\",\"reason\":\"same\"}").expect(200);
        assertEquals(before.etag(), same.etag());
        JsonObject moved = http.post(PATH + "/" + id + "/move", "{\"scheduledStart\":\"" + tomorrow + "T08:00\",\"zone\":\"America/New_York\",\"reason\":\"earlier\"}")
                .expect(200).json();
        assertTrue(moved.getString("scheduledStart").startsWith(tomorrow + "T07:00"), moved::toString);
        assertTrue(moved.getString("scheduledEnd").startsWith(tomorrow + "T09:00"), moved::toString);
        assertEquals(List.of("moved", "created"), timeline(id));
    }

    @Test
    void aPlanIsReplacedOnlyFromTheVersionSeen() {
        Reply made = http.post(PATH, draft(tomorrow).build()).expect(201);
        String path = PATH + "/" + made.json().getInt("id");
        JsonObject changed = draft(tomorrow).add("title", "Torque").add("priority", "critical").build();
        http.put(path, changed).expect(428);
        Reply saved = http.put(path, changed, made.etag()).expect(200);
        assertEquals(List.of("Torque", "critical"), List.of(saved.json().getString("title"), saved.json().getString("priority")));
        http.put(path, changed, made.etag()).expect(412);
        http.send(http.request(path + "/start").header("If-Match", made.etag()).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))).expect(412);
        assertField("scheduledEnd", http.post(PATH, draft(tomorrow).add("scheduledEnd", tomorrow + "T08:00").build()));
        assertField("equipmentId", http.post(PATH, draft(tomorrow).add("equipmentId", 1).build()));
    }

    @Test
    void whatIsMissingOrForeignIsNotFound() throws SQLException {
        long id = made(tomorrow);
        http.get(PATH + "/1").expect(404);
        http.post(PATH + "/1/start", "{}").expect(404);
        Http stranger = user("technician");
        stranger.get(PATH + "/" + id).expect(404);
        stranger.post(PATH + "/" + id + "/start", "{}").expect(404);
        stranger.get(PATH + "/" + id + "/timeline").expect(404);
        user("viewer").post(PATH + "/" + id + "/start", "{}").expect(403);
        assertEquals(0, stranger.get(PATH + "?q=" + plant.item("TX-1").replace(' ', '+')).expect(200).json().getInt("total"));
    }

    private long made(LocalDate day) {
        return http.post(PATH, draft(day).build()).expect(201).json().getInt("id");
    }

    private JsonObjectBuilder draft(LocalDate day) {
        return Json.createObjectBuilder().add("equipmentId", equipment.getJsonObject(0).getInt("id")).add("activityTypeId", type)
                .add("scheduledStart", day + "T08:00").add("scheduledEnd", day + "T10:00");
    }

    private String verb(long id, String verb, String body) {
        return http.post(PATH + "/" + id + "/" + verb, body).expect(200).json().getString("status");
    }

    private void refused(int status, long id, String... verbs) {
        for (String verb : verbs) {
            http.post(PATH + "/" + id + "/" + verb, WHY).expect(status);
        }
    }

    private List<String> timeline(long id) {
        return http.get(PATH + "/" + id + "/timeline").expect(200).items().getValuesAs(JsonObject.class).stream()
                .map(entry -> entry.getString("entryType")).toList();
    }

    private List<Long> ids(String filter) {
        return http.get(PATH + "?activityTypeId=" + type + "&" + filter).expect(200).items().getValuesAs(JsonObject.class).stream()
                .map(item -> item.getJsonNumber("id").longValue()).toList();
    }

    private static void assertField(String field, Reply reply) {
        assertEquals(field, reply.expect(400).json().getJsonArray("errors").getJsonObject(0).getString("field"), reply.body());
    }

    /** Somebody of a role, with the administrator's password and without any site. */
    private static Http user(String role) throws SQLException {
        String name = TestServer.unique(role);
        try (Connection connection = TestServer.connection(); PreparedStatement statement = connection.prepareStatement(
                "insert into app_user (id, username, password_hash, role_id) select nextval('id_seq'), ?, a.password_hash, r.id "
                + "from app_user a, role r where a.username = 'admin' and r.name = ?")) {
            statement.setString(1, name);
            statement.setString(2, role);
            statement.executeUpdate();
        }
        return Http.signedIn(name, TestServer.adminPassword());
    }
}
