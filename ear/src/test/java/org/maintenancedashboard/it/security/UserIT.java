package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** Users over REST: who sees and changes whom. */
class UserIT {

    private static final String USERS = "/api/v1/users";

    private final Http admin = Http.admin();

    @Test
    void aUserIsInvitedWithoutAPasswordAndALinkIsMadeForTheFirstOne() {
        String name = TestServer.unique("invited");
        Reply made = admin.post(USERS, draft(name, "technician").add("allSites", true).build()).expect(201);
        assertEquals("invited", made.json().getString("status"));
        assertFalse(made.json().containsKey("passwordHash"));
        JsonObject link = admin.post(USERS + "/" + made.json().getInt("id") + "/link", "").expect(200).json();
        assertTrue(link.getString("link").matches(TestServer.url() + "/set-password\\?token=[\\w-]{43}"), link::toString);
        assertFalse(link.getBoolean("reset"));
        JsonObject taken = admin.post(USERS, draft(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), "viewer").build()).expect(409).json();
        assertEquals("username", taken.getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    @Test
    void disablingEndsTheTokensAtOnceAndEnablingAsksToSignInAgain() {
        Person tom = Person.of("technician");
        Http his = tom.signedIn();
        his.get(USERS + "/me").expect(200);
        admin.post(tom.path() + "/disable", "").expect(200);
        his.get(USERS + "/me").expect(401);
        admin.post(tom.path() + "/enable", "").expect(200);
        his.get(USERS + "/me").expect(401);
        tom.signedIn().get(USERS + "/me").expect(200);
    }

    @Test
    void aForcedPasswordChangeClosesTheWayInOverRest() {
        Person tom = Person.of("technician");
        admin.post(tom.path() + "/require-password-change", "").expect(200);
        Http.anonymous().post("/api/v1/auth/login", Json.createObjectBuilder().add("username", tom.name()).add("password", TestServer.adminPassword()).build())
                .expect(403);
    }

    @Test
    void aSiteAdministratorSeesTheUsersOfTheOwnSitesAndTheOthersAreMissing() {
        long a = site();
        long b = site();
        Http siteAdmin = Person.of("site_admin", a).signedIn();
        Person near = Person.of("technician", a);
        Person far = Person.of("technician", b);
        siteAdmin.get(near.path()).expect(200);
        Reply foreign = siteAdmin.get(far.path()).expect(404);
        assertEquals(siteAdmin.get(USERS + "/999999999").expect(404).body(), foreign.body());
        for (String verb : List.of("disable", "enable", "require-password-change", "link")) {
            siteAdmin.post(far.path() + "/" + verb, "").expect(404);
        }
        String found = siteAdmin.get(USERS + "?size=200&search=technician").expect(200).body();
        assertTrue(found.contains(near.name()) && !found.contains("\"" + far.name() + "\""), found);
    }

    @Test
    void nobodyGivesOrTouchesMoreThanTheOwnRights() {
        long a = site();
        long b = site();
        Http siteAdmin = Person.of("site_admin", a).signedIn();
        Person global = Person.of("admin");
        Person both = Person.of("technician", a, b);
        siteAdmin.get(global.path()).expect(200);
        siteAdmin.post(global.path() + "/disable", "").expect(403);
        siteAdmin.post(global.path() + "/link", "").expect(403);
        siteAdmin.post(both.path() + "/disable", "").expect(403);
        Person fullHere = Person.of("admin", a);
        for (String verb : List.of("disable", "link", "require-password-change")) {
            siteAdmin.post(fullHere.path() + "/" + verb, "").expect(403);
        }
        siteAdmin.post(USERS, draft(TestServer.unique("up"), "admin").add("siteIds", ids(a)).build()).expect(403);
        siteAdmin.post(USERS, draft(TestServer.unique("up"), "viewer").add("allSites", true).build()).expect(403);
        siteAdmin.post(USERS, draft(TestServer.unique("up"), "viewer").add("siteIds", ids(b)).build()).expect(403);
        siteAdmin.post(USERS, draft(TestServer.unique("up"), "viewer").build()).expect(400);
        Reply own = siteAdmin.post(USERS, draft(TestServer.unique("own"), "planner").add("siteIds", ids(a)).build()).expect(201);
        JsonObjectBuilder more = draft(own.json().getString("username"), "admin").add("siteIds", ids(a));
        siteAdmin.put(USERS + "/" + own.json().getInt("id"), more.build(), own.etag()).expect(403);
        Person.of("technician", a).signedIn().get(USERS).expect(403);
    }

    @Test
    void theLastAdministratorStays() throws SQLException {
        long id;
        try (Connection connection = TestServer.connection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("update app_user set active = false where username <> 'admin' and role_id = 1");
            try (ResultSet found = statement.executeQuery("select id from app_user where username = 'admin'")) {
                found.next();
                id = found.getLong(1);
            }
        }
        admin.post(USERS + "/" + id + "/disable", "").expect(409);
        Reply stored = admin.get(USERS + "/" + id).expect(200);
        admin.put(USERS + "/" + id, draft("admin", "planner").add("allSites", true).build(), stored.etag()).expect(409);
        admin.put(USERS + "/" + id, draft("admin", "admin").build(), stored.etag()).expect(409);
    }

    @Test
    void anotherRoleEndsTheSessionsOverRest() {
        Person tom = Person.of("technician");
        Http his = tom.signedIn();
        Reply stored = admin.get(tom.path()).expect(200);
        admin.put(tom.path(), draft(tom.name(), "viewer").add("allSites", true).build(), stored.etag()).expect(200);
        his.get(USERS + "/me").expect(401);
        admin.put(tom.path(), draft(tom.name(), "viewer").add("allSites", true).build(), stored.etag()).expect(412);
        admin.put(tom.path(), draft("another", "viewer").add("allSites", true).build(), admin.get(tom.path()).etag()).expect(400);
    }

    private static JsonObjectBuilder draft(String name, String role) {
        return Json.createObjectBuilder().add("username", name).add("roleId", List.of("", "admin", "site_admin", "planner", "technician", "viewer").indexOf(role));
    }

    private static jakarta.json.JsonArray ids(long id) {
        return Json.createArrayBuilder().add(id).build();
    }

    private long site() {
        return admin.post("/api/v1/locations", Json.createObjectBuilder().add("name", TestServer.unique("Site")).add("zone", "Europe/Berlin").build())
                .expect(201).json().getInt("id");
    }
}
