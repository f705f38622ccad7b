package org.maintenancedashboard.it.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** A technician acts on own work only (rule 7 of activities), and a move always looks at version and state. */
class OwnWorkIT {

    private static final String PATH = "/api/v1/maintenance/activities";
    private static final String TECHNICIAN = """
            insert into app_user (id, username, first_name, password_hash, all_sites, role_id)
            select nextval('id_seq'), ?, 'Tom', a.password_hash, true, r.id from app_user a, role r where a.username = 'admin' and r.name = 'technician'
            returning id""";

    private final Http admin = Http.admin();
    private final OwnPlant plant = OwnPlant.make();
    private final JsonArray equipment = plant.imported(admin);
    private final long type = withStep(plant.type(admin, equipment));
    private long technicianId;
    private Http technician;

    @BeforeEach
    void aTechnicianOfAllSites() throws SQLException {
        String name = TestServer.unique("tom");
        try (Connection connection = TestServer.connection(); PreparedStatement statement = connection.prepareStatement(TECHNICIAN)) {
            statement.setString(1, name);
            ResultSet made = statement.executeQuery();
            made.next();
            technicianId = made.getLong(1);
        }
        technician = Http.signedIn(name, TestServer.adminPassword());
    }

    @Test
    void aStepOfSomebodyElsesWorkIsNotTicked() {
        String path = made(draft().build());
        technician.put(path + "/checklist/1", "{\"completed\":true}").expect(403);
        assertEquals(false, admin.get(path + "/checklist").expect(200).items().getJsonObject(0).getBoolean("completed"));
        String own = made(draft().add("assignedToId", technicianId).build());
        technician.put(own + "/checklist/1", "{\"completed\":true}").expect(200);
    }

    @Test
    void whoMayNotAssignCannotMakeWorkTheirOwn() {
        Reply made = admin.post(PATH, draft().build()).expect(201);
        String path = PATH + "/" + made.json().getInt("id");
        technician.put(path, draft().add("assignedToId", technicianId).build(), made.etag()).expect(403);
        assertEquals("Bolts", technician.put(path, draft().add("title", "Bolts").build(), made.etag()).expect(200).json().getString("title"));
    }

    @Test
    void aMoveToWhereItIsLooksAtVersionStateAndOwnership() {
        Reply made = admin.post(PATH, draft().build()).expect(201);
        String path = PATH + "/" + made.json().getInt("id");
        technician.post(path + "/move", same()).expect(403);
        admin.put(path, draft().add("title", "Bolts").build(), made.etag()).expect(200);
        admin.send(admin.request(path + "/move").header("If-Match", made.etag()).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(same().toString()))).expect(412);
        admin.post(path + "/move", same()).expect(200);
        admin.post(path + "/start", "{}").expect(200);
        admin.post(path + "/move", same()).expect(409);
    }

    private String made(JsonObject draft) {
        return PATH + "/" + admin.post(PATH, draft).expect(201).json().getInt("id");
    }

    private JsonObject same() {
        return Json.createObjectBuilder().add("scheduledStart", plant.today().plusDays(1) + "T08:00").add("reason", "same").build();
    }

    private JsonObjectBuilder draft() {
        return Json.createObjectBuilder().add("equipmentId", equipment.getJsonObject(0).getInt("id")).add("activityTypeId", type)
                .add("scheduledStart", plant.today().plusDays(1) + "T08:00").add("scheduledEnd", plant.today().plusDays(1) + "T10:00");
    }

    private long withStep(long made) {
        String path = "/api/v1/maintenance/activity-types/" + made;
        Reply read = admin.get(path).expect(200);
        JsonObject changed = Json.createObjectBuilder().add("name", read.json().getString("name"))
                .add("categoryId", read.json().getJsonObject("category").getInt("id")).add("estimatedDurationHours", 2)
                .add("checklist", Json.createArrayBuilder().add(Json.createObjectBuilder().add("text", "Look"))).build();
        admin.put(path, changed, read.etag()).expect(200);
        return made;
    }
}
