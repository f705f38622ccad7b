package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** The history of one thing over REST (rules 1 to 3 of package history); who may ask stands in the access matrix. */
class HistoryIT {

    private static final String HISTORY = "/api/v1/history";

    private final Http admin = Http.admin();

    @Test
    void aChangeOfAPlaceIsSaidWithItsNamesTheLatestFirstAndNothingElse() {
        Objects plant = Objects.make(null);
        String place = "/api/v1/locations/" + plant.id("/api/v1/locations/{id}");
        Reply pod = admin.get(place).expect(200);
        String customer = TestServer.unique("Customer");
        long customerId = admin.post("/api/v1/customers", Json.createObjectBuilder().add("name", customer).build()).expect(201).json().getInt("id");
        admin.put(place, Json.createObjectBuilder().add("name", pod.json().getString("name") + " b").add("parentId", plant.site()).add("customerId", customerId).build(),
                pod.etag()).expect(200);
        List<JsonObject> facts = facts(admin, "/locations/" + plant.id("/api/v1/locations/{id}"));
        assertEquals(List.of("updated", "created"), facts.stream().map(fact -> fact.getString("action")).toList());
        assertEquals("admin", facts.get(0).getString("actor"));
        assertEquals("customer: null > " + customer + "; name: " + pod.json().getString("name") + " > " + pod.json().getString("name") + " b", changes(facts.get(0)));
        assertTrue(facts.stream().noneMatch(fact -> fact.containsKey("address") || fact.containsKey("correlation")));
    }

    @Test
    void ofARoleThePermissionsGivenAndTakenAreSaid() {
        String name = TestServer.unique("Role");
        Reply role = admin.post("/api/v1/roles", Json.createObjectBuilder().add("name", name).add("permissions",
                Json.createArrayBuilder().add("equipment.view").add("maintenance.view")).build()).expect(201);
        admin.put("/api/v1/roles/" + role.json().getInt("id"), Json.createObjectBuilder().add("name", name).add("active", true).add("permissions",
                Json.createArrayBuilder().add("calendar.view").add("equipment.view")).build(), role.etag()).expect(200);
        assertEquals("permissions: maintenance.view > calendar.view", changes(facts(admin, "/roles/" + role.json().getInt("id")).get(0)));
    }

    @Test
    void theHistoryOfAUserIsForThoseWhoManageUsers() {
        long site = Objects.make(null).site();
        Person tom = Person.of("technician", site);
        tom.signedIn();
        assertEquals(200, Person.of("site_admin", site).signedIn().get(HISTORY + "/users/" + tom.id()).status());
        assertEquals(403, Person.of("viewer", site).signedIn().get(HISTORY + "/users/" + tom.id()).status());
        assertEquals(404, Person.of("site_admin", Objects.make(null).site()).signedIn().get(HISTORY + "/users/" + tom.id()).status());
    }

    private static List<JsonObject> facts(Http http, String path) {
        return http.get(HISTORY + path).expect(200).items().getValuesAs(JsonObject.class);
    }

    private static String changes(JsonObject fact) {
        return fact.getJsonArray("changes").getValuesAs(JsonObject.class).stream()
                .map(change -> change.getString("field") + ": " + change.getString("before", null) + " > " + change.getString("after", null)).collect(Collectors.joining("; "));
    }
}
