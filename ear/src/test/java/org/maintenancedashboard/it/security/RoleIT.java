package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** Roles over REST: what they allow counts at once, and nobody gives more than the own. */
class RoleIT {

    private static final String ROLES = "/api/v1/roles";
    private static final String TYPES = "/api/v1/maintenance/activity-types";

    private final Http admin = Http.admin();

    @Test
    void thereIsOneFamilyOfCodesForEachModule() {
        Set<String> families = admin.get(ROLES + "/permissions").expect(200).items().getValuesAs(JsonObject.class).stream()
                .map(row -> row.getString("code").split("\\.")[0]).collect(Collectors.toSet());
        assertEquals(Set.of("admin", "administration", "site_map", "equipment", "issues", "maintenance", "users", "settings", "calendar", "reports"), families);
        List<String> names = admin.get(ROLES).expect(200).items().getValuesAs(JsonObject.class).stream().filter(role -> role.getBoolean("system"))
                .map(role -> role.getString("name")).toList();
        assertEquals(List.of("Administrator", "Site administrator", "Planner", "Technician", "Viewer"), names);
    }

    @Test
    void whatARoleAllowsCountsAtTheNextCall() {
        Reply made = admin.post(ROLES, draft("maintenance.view").build()).expect(201);
        Person tom = Person.of("viewer");
        tom.change("update app_user set role_id = " + made.json().getInt("id") + " where id = ?");
        Http his = tom.signedIn();
        his.get(TYPES).expect(200);
        his.get("/api/v1/equipment").expect(403);
        String path = ROLES + "/" + made.json().getInt("id");
        JsonObject more = Json.createObjectBuilder(made.json()).build();
        admin.put(path, body(more.getString("name"), "maintenance.view", "equipment.view"), made.etag()).expect(200);
        his.get("/api/v1/equipment").expect(200);
        admin.put(path, body(more.getString("name")), made.etag()).expect(412);
        admin.put(path, body(more.getString("name")), admin.get(path).etag()).expect(200);
        his.get(TYPES).expect(403);
        admin.delete(path).expect(409);
        tom.change("update app_user set role_id = null where id = ?");
        admin.delete(path).expect(204);
    }

    @Test
    void fullAccessStandsForEverythingAndItsRoleIsFixed() {
        Reply role = admin.get(ROLES + "/1").expect(200);
        assertFalse(role.json().getBoolean("editable"));
        admin.put(ROLES + "/1", body("Administrator", "equipment.view"), role.etag()).expect(403);
        admin.delete(ROLES + "/1").expect(403);
        admin.delete(ROLES + "/5").expect(409);
        admin.put(ROLES + "/5", body("Reader", "equipment.view"), admin.get(ROLES + "/5").etag()).expect(400);
        Person boss = Person.of("admin");
        JsonArray rights = admin.get(boss.path() + "/rights").expect(200).json().getJsonArray("rights");
        assertTrue(rights.getValuesAs(JsonObject.class).stream().allMatch(right -> right.getBoolean("held") && right.getString("through").equals("admin.full_access")));
    }

    @Test
    void nobodyChangesRolesAboveTheOwnOnesOrFromOneSite() {
        long site = admin.post("/api/v1/locations", Json.createObjectBuilder().add("name", TestServer.unique("Site")).add("zone", "Europe/Berlin").build())
                .expect(201).json().getInt("id");
        Http everywhere = Person.of("site_admin").signedIn();
        everywhere.post(ROLES, draft("equipment.view").build()).expect(201);
        everywhere.post(ROLES, draft("admin.full_access").build()).expect(403);
        Http oneSite = Person.of("site_admin", site).signedIn();
        oneSite.get(ROLES).expect(200);
        oneSite.post(ROLES, draft("equipment.view").build()).expect(403);
        Http planner = Person.of("planner").signedIn();
        planner.get(ROLES).expect(403);
        planner.post(ROLES, draft("equipment.view").build()).expect(403);
        admin.post(ROLES, draft("equipment.fly").build()).expect(400);
    }

    @Test
    void theWayFromTheRoleToTheSitesIsExplained() {
        Person tom = Person.of("technician");
        JsonObject rights = admin.get(tom.path() + "/rights").expect(200).json();
        assertEquals("Technician", rights.getJsonObject("role").getString("name"));
        assertTrue(rights.getBoolean("allSites"));
        assertTrue(right(rights, "maintenance.complete").getBoolean("held"));
        assertFalse(right(rights, "equipment.delete").getBoolean("held"));
        tom.change("update app_user set active = false where id = ?");
        assertEquals("disabled", admin.get(tom.path() + "/rights").expect(200).json().getString("barred"));
    }

    private static JsonObject right(JsonObject rights, String code) {
        return rights.getJsonArray("rights").getValuesAs(JsonObject.class).stream().filter(right -> right.getString("code").equals(code)).findFirst().orElseThrow();
    }

    private static JsonObjectBuilder draft(String... codes) {
        return Json.createObjectBuilder().add("name", TestServer.unique("Role")).add("permissions", Json.createArrayBuilder(List.of(codes)));
    }

    private static JsonObject body(String name, String... codes) {
        return Json.createObjectBuilder().add("name", name).add("permissions", Json.createArrayBuilder(List.of(codes))).build();
    }
}
