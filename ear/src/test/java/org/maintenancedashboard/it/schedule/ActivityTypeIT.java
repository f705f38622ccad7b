package org.maintenancedashboard.it.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

class ActivityTypeIT {

    private static final String PATH = "/api/v1/maintenance/activity-types";

    private final Http http = Http.admin();
    private final Plant plant = new Plant(http);

    @Test
    void aTypeKeepsItsChecklistInOrderAndItsEquipmentCategories() {
        long equipmentCategory = plant.category();
        JsonObject draft = draft(TestServer.unique("Torque")).add("estimatedDurationHours", 1.5).add("defaultPriority", "high")
                .add("checklist", Json.createArrayBuilder().add(line("Switch off", true)).add(line("Tighten", false)))
                .add("equipmentCategoryIds", Json.createArrayBuilder().add(equipmentCategory)).build();
        Reply made = http.post(PATH, draft).expect(201);
        JsonObject type = http.get(made.header("Location").replaceFirst("^.*(?=/api/)", "")).expect(200).json();
        assertEquals("Switch off", type.getJsonArray("checklist").getJsonObject(0).getString("text"));
        assertEquals("Tighten", type.getJsonArray("checklist").getJsonObject(1).getString("text"));
        assertEquals("high", type.getString("defaultPriority"));
        assertEquals(equipmentCategory, type.getJsonArray("equipmentCategories").getJsonObject(0).getInt("id"));
        assertEquals(draft.getInt("categoryId"), type.getJsonObject("category").getInt("id"));
    }

    @Test
    void aTypeIsReplacedOnlyFromTheVersionSeen() {
        Reply made = http.post(PATH, draft(TestServer.unique("Test")).build()).expect(201);
        String path = PATH + "/" + made.json().getInt("id");
        JsonObject changed = draft(TestServer.unique("Changed"))
                .add("checklist", Json.createArrayBuilder().add(line("Look", true))).build();
        http.put(path, changed).expect(428);
        String etag = http.put(path, changed, made.etag()).expect(200).etag();
        http.put(path, changed, made.etag()).expect(412);
        assertEquals(changed.getString("name"), http.put(path, changed, etag).expect(200).json().getString("name"));
    }

    @Test
    void aNameIsTakenWhateverTheCase() {
        String name = TestServer.unique("Taken");
        http.post(PATH, draft(name).build()).expect(201);
        JsonObject problem = http.post(PATH, draft(name.toUpperCase()).build()).expect(409).json();
        assertEquals("name", problem.getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    @Test
    void aTypeWithoutNameDurationOrKnownCategoryIsRefusedByField() {
        assertField("name", http.post(PATH, draft(" ").build()));
        assertField("estimatedDurationHours", http.post(PATH, draft("x").add("estimatedDurationHours", 0).build()));
        assertField("categoryId", http.post(PATH, Json.createObjectBuilder(draft(TestServer.unique("x")).build()).add("categoryId", 1).build()));
        assertField("unknown", http.post(PATH, draft("x").add("unknown", 1).build()));
        assertField("id", http.post(PATH, draft("x").add("id", 1).build()));
    }

    @Test
    void aTypeInUseCannotBeDeletedAnUnusedOneCan() {
        long used = plant.type();
        plant.schedule(Plant.monthly(used).add("siteId", plant.site("UTC")));
        http.delete(PATH + "/" + used).expect(409);
        long unused = plant.type();
        http.delete(PATH + "/" + unused).expect(204);
        http.get(PATH + "/" + unused).expect(404);
    }

    @Test
    void theListIsFilteredByCategoryAndSorted() {
        long category = plant.typeCategory();
        String prefix = TestServer.unique("Sorted");
        http.post(PATH, Json.createObjectBuilder(draft(prefix + " b").build()).add("categoryId", category).build()).expect(201);
        http.post(PATH, Json.createObjectBuilder(draft(prefix + " a").build()).add("categoryId", category).build()).expect(201);
        JsonObject list = http.get(PATH + "?categoryId=" + category + "&sort=-name&size=10").expect(200).json();
        assertEquals(2, list.getInt("total"));
        assertTrue(list.getJsonArray("items").getJsonObject(0).getString("name").endsWith("b"));
        http.get(PATH + "?sort=checklist").expect(400);
        assertEquals(0, http.get(PATH + "?categoryId=" + category + "&active=false").expect(200).json().getInt("total"));
    }

    private JsonObjectBuilder draft(String name) {
        return Json.createObjectBuilder().add("name", name).add("categoryId", plant.typeCategory());
    }

    private static JsonObjectBuilder line(String text, boolean required) {
        return Json.createObjectBuilder().add("text", text).add("required", required);
    }

    static void assertField(String field, Reply reply) {
        assertEquals(field, reply.expect(400).json().getJsonArray("errors").getJsonObject(0).getString("field"), reply.body());
    }
}
