package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** Personal API tokens over REST: what they may do, and when they stop. */
class ApiTokenIT {

    private static final String MINE = "/api/v1/users/me/tokens";
    private static final String TYPES = "/api/v1/maintenance/activity-types/categories";
    private static final String EQUIPMENT = "/api/v1/equipment/categories";

    @Test
    void aTokenMayWhatItHoldsAndNothingElseOfItsUser() {
        Person tom = Person.of("planner");
        Http his = tom.signedIn();
        Http token = made(his, draft("maintenance.view", "maintenance.manage_all"));
        assertEquals(tom.name(), token.get("/api/v1/users/me").expect(200).json().getString("username"));
        token.get(TYPES).expect(200);
        token.post(TYPES, "{}").expect(400);
        token.get(EQUIPMENT).expect(403);
        his.get(EQUIPMENT).expect(200);
        token.get("/openapi").expect(200);
    }

    @Test
    void whatTheUserLosesTheTokenLosesAtOnce() {
        Person tom = Person.of("planner");
        Http token = made(tom.signedIn(), draft("maintenance.view", "maintenance.manage_all"));
        tom.change("update app_user set role_id = (select id from role where name = 'viewer') where id = ?");
        token.get(TYPES).expect(200);
        token.post(TYPES, "{}").expect(403);
        tom.change("update app_user set role_id = null where id = ?");
        token.get(TYPES).expect(403);
    }

    @Test
    void aReadOnlyTokenChangesNothing() {
        Http token = made(Person.of("planner").signedIn(), draft("maintenance.view", "maintenance.manage_all").add("readOnly", true));
        token.get(TYPES).expect(200);
        assertTrue(token.post(TYPES, "{\"name\":\"x\"}").expect(403).json().getString("detail").contains("only reads"));
        token.delete(TYPES + "/1").expect(403);
    }

    @Test
    void aTokenSeesOnlyItsSitesAndOnlyWhileItsUserDoes() {
        Objects a = Objects.make(null);
        Objects b = Objects.make(a);
        Person tom = Person.of("planner", a.site(), b.site());
        JsonObjectBuilder ofA = draft("equipment.view").add("allSites", false).add("siteIds", Json.createArrayBuilder().add(a.site()));
        Http token = made(tom.signedIn(), ofA);
        Http all = made(tom.signedIn(), draft("equipment.view"));
        String near = "/api/v1/equipment/" + a.id("/api/v1/equipment/{id}");
        String far = "/api/v1/equipment/" + b.id("/api/v1/equipment/{id}");
        token.get(near).expect(200);
        assertEquals(token.get("/api/v1/equipment/987654321").expect(404).body(), token.get(far).expect(404).body());
        all.get(far).expect(200);
        tom.change("delete from app_user_site where user_id = ?");
        token.get(near).expect(404);
        all.get(far).expect(404);
    }

    @Test
    void onlyOwnRightsAndSitesFitInATokenAndNoAdministrationOfAccounts() {
        Objects a = Objects.make(null);
        Http his = Person.of("planner", a.site()).signedIn();
        assertEquals("permissions", field(his.post(MINE, draft("users.view").build()).expect(400)));
        JsonObjectBuilder foreign = draft("equipment.view").add("allSites", false).add("siteIds", Json.createArrayBuilder().add(987_654_321));
        assertEquals("siteIds", field(his.post(MINE, foreign.build()).expect(400)));
        assertEquals("siteIds", field(his.post(MINE, draft("equipment.view").add("allSites", false).build()).expect(400)));
        assertEquals("days", field(his.post(MINE, draft("equipment.view").add("days", 366).build()).expect(400)));
        for (String reserved : List.of("admin.full_access", "administration.write", "users.manage")) {
            assertEquals("permissions", field(Http.admin().post(MINE, draft(reserved).build()).expect(400)), reserved);
        }
    }

    @Test
    void whoComesByATokenMakesAndRevokesNoneAndHasNoSessionToEnd() {
        Http his = Person.of("planner").signedIn();
        Http token = made(his, draft("equipment.view"));
        JsonArray listed = his.get(MINE).expect(200).items();
        token.post(MINE, draft("equipment.view").build()).expect(403);
        token.delete(MINE + "/" + listed.getJsonObject(0).getJsonNumber("id")).expect(403);
        token.post("/api/v1/auth/logout", "").expect(403);
        token.get(EQUIPMENT).expect(200);
    }

    @Test
    void aRevokedAnExpiredAndAForgottenTokenAreRefusedLikeAnyBadOne() {
        Person tom = Person.of("planner");
        Http his = tom.signedIn();
        Http revoked = made(his, draft("equipment.view"));
        long id = his.get(MINE).items().getJsonObject(0).getJsonNumber("id").longValue();
        his.delete(MINE + "/" + id).expect(204);
        his.delete(MINE + "/" + id).expect(404);
        Http expired = made(his, draft("equipment.view"));
        tom.change("update api_token set expires_at = now() - interval '1 second' where user_id = ? and revoked_at is null");
        assertTrue(his.get(MINE).items().getJsonObject(0).getBoolean("expired"));
        for (Http bad : List.of(revoked, expired, Http.bearer("md_" + "A".repeat(43)), Http.bearer("md_"))) {
            Reply reply = bad.get(EQUIPMENT).expect(401);
            assertEquals("Bearer error=\"invalid_token\"", reply.header("WWW-Authenticate"));
            assertTrue(reply.header("Content-Type").startsWith("application/problem+json"));
        }
    }

    @Test
    void disablingEndsTheTokensForGood() {
        Person tom = Person.of("planner");
        Http token = made(tom.signedIn(), draft("equipment.view"));
        token.get(EQUIPMENT).expect(200);
        Http.admin().post(tom.path() + "/disable", "").expect(200);
        token.get(EQUIPMENT).expect(401);
        Http.admin().post(tom.path() + "/enable", "").expect(200);
        token.get(EQUIPMENT).expect(401);
    }

    @Test
    void administratorsSeeAndRevokeTheTokensOfOthersWithoutTheTokens() {
        Person tom = Person.of("planner");
        Http token = made(tom.signedIn(), draft("equipment.view"));
        Reply seen = Http.admin().get(tom.path() + "/tokens").expect(200);
        JsonObject row = seen.items().getJsonObject(0);
        assertTrue(row.getString("prefix").matches("md_[\\w-]{6}"), row::toString);
        assertFalse(seen.body().matches("(?s).*md_[\\w-]{7}.*"), seen.body());
        Person other = Person.of("planner");
        String choice = "{\"tokenId\":" + row.getJsonNumber("id") + "}";
        Http.admin().post(other.path() + "/tokens/revoke", choice).expect(404);
        other.signedIn().delete(MINE + "/" + row.getJsonNumber("id")).expect(404);
        token.get(EQUIPMENT).expect(200);
        Http.admin().post(tom.path() + "/tokens/revoke", choice).expect(204);
        token.get(EQUIPMENT).expect(401);
        List<String> facts = texts("select action from audit_entry where entity = 'user' and entity_id = " + tom.id() + " order by action");
        assertTrue(facts.containsAll(List.of("tokenMade", "tokenRevoked")), facts::toString);
    }

    @Test
    void onlyTheHashIsKeptAndTheUseIsNotedOnceAMinute() {
        Person tom = Person.of("planner");
        String secret = secret(tom.signedIn(), draft("equipment.view"));
        String everything = String.join("", texts("select t::text from api_token t where user_id = " + tom.id()))
                + String.join("", texts("select coalesce(after_values::text, '') from audit_entry where actor = '" + tom.name() + "'"));
        assertFalse(everything.contains(secret.substring(10)), everything);
        Http.bearer(secret).get(EQUIPMENT).expect(200);
        tom.change("update api_token set last_used_at = now() - interval '30 seconds' where user_id = ?");
        List<String> noted = used(tom);
        Http.bearer(secret).get(EQUIPMENT).expect(200);
        assertEquals(noted, used(tom));
        tom.change("update api_token set last_used_at = now() - interval '61 seconds' where user_id = ?");
        noted = used(tom);
        Http.bearer(secret).get(EQUIPMENT).expect(200);
        assertFalse(noted.equals(used(tom)));
    }

    private static List<String> used(Person person) {
        return texts("select last_used_at::text from api_token where user_id = " + person.id());
    }

    private static String secret(Http owner, JsonObjectBuilder draft) {
        Reply reply = owner.post(MINE, draft.build()).expect(201);
        assertTrue(reply.header("Cache-Control").contains("no-store"));
        String token = reply.json().getString("token");
        assertTrue(token.matches("md_[\\w-]{43}"));
        return token;
    }

    private static Http made(Http owner, JsonObjectBuilder draft) {
        return Http.bearer(secret(owner, draft));
    }

    private static JsonObjectBuilder draft(String... permissions) {
        return Json.createObjectBuilder().add("name", "Nightly export").add("allSites", true).add("days", 30)
                .add("permissions", Json.createArrayBuilder(List.of(permissions)));
    }

    private static String field(Reply reply) {
        return reply.json().getJsonArray("errors").getJsonObject(0).getString("field");
    }

    private static List<String> texts(String sql) {
        try (Connection connection = TestServer.connection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
