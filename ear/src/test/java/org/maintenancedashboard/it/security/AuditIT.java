package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** The audit trail: what it holds, and that no change of it stays hidden. */
class AuditIT {

    private static final String AUDIT = "/api/v1/audit";

    private final Http admin = Http.admin();

    @Test
    void aChangeIsAFactWithWhoFromWhereBeforeAndAfterAndIsSealedSoon() throws SQLException {
        String name = TestServer.unique("Customer");
        Reply made = admin.post("/api/v1/customers", Json.createObjectBuilder().add("name", name).build()).expect(201);
        long id = made.json().getInt("id");
        Reply changed = admin.put("/api/v1/customers/" + id, Json.createObjectBuilder().add("name", name + " b").add("code", made.json().getString("code")).build(),
                made.etag()).expect(200);
        JsonObject fact = facts("?entity=customer&entityId=" + id).get(0);
        assertEquals("admin", fact.getString("actor"));
        assertEquals("updated", fact.getString("action"));
        assertEquals("127.0.0.1", fact.getString("address"));
        assertEquals(changed.header("X-Correlation-Id"), fact.getString("correlation"));
        JsonObject change = fact.getJsonArray("changes").getValuesAs(JsonObject.class).stream().filter(one -> one.getString("field").equals("name")).findFirst().orElseThrow();
        assertEquals(name, change.getString("before"));
        assertEquals(name + " b", change.getString("after"));
        sealed();
        assertTrue(facts("?entity=customer&entityId=" + id).get(0).containsKey("position"));
    }

    @Test
    void signInsAndRefusalsAreFactsWithoutSecrets() {
        Person tom = Person.of("viewer");
        tom.signedIn();
        Http.anonymous().post("/api/v1/auth/login", Json.createObjectBuilder().add("username", tom.name()).add("password", "guess \n work").build()).expect(401);
        String body = admin.get(AUDIT + "?actor=" + tom.name()).expect(200).body();
        assertTrue(body.contains("signedIn") && body.contains("signInRefused"), body);
        assertTrue(!body.contains("guess") && !body.contains(TestServer.adminPassword()), body);
    }

    @Test
    void theTrailIsForThoseWhoSeeAllSites() {
        long site = Objects.make(null).site();
        Person.of("site_admin", site).signedIn().get(AUDIT).expect(403);
        Person.of("site_admin").signedIn().get(AUDIT).expect(200);
        Person.of("technician").signedIn().get(AUDIT).expect(403);
        Reply file = admin.send(admin.request(AUDIT + "/export?entity=user").setHeader("Accept", "text/csv").GET()).expect(200);
        assertTrue(file.body().startsWith("id,at,actor,action,entity"), file.body());
    }

    @Test
    void theDatabaseItselfRefusesToChangeAFact() {
        for (String sql : List.of("update audit_entry set actor = 'nobody'", "delete from audit_entry", "truncate audit_entry, audit_seal", "delete from audit_seal")) {
            assertThrows(SQLException.class, () -> execute(sql), sql);
        }
    }

    @Test
    void whatIsChangedDeletedPutInOrCutOffIsNamed() throws SQLException {
        Person.of("viewer").signedIn();
        Person.of("viewer").signedIn();
        sealed();
        assertEquals(List.of(), findings());
        long last = number("select max(entry_id) from audit_seal");
        tampered("update audit_entry set actor = actor || '?' where id = " + last, "Fact " + last + " at place",
                "update audit_entry set actor = left(actor, -1) where id = " + last);
        tampered("create table kept as select * from audit_entry where id = " + last + "; delete from audit_entry where id = " + last,
                "Fact " + last + " at place", "insert into audit_entry overriding system value select * from kept; drop table kept");
        tampered("update audit_seal set position = -position where entry_id = " + last, "Places", "update audit_seal set position = -position where entry_id = " + last);
        assertEquals(List.of(), findings());
    }

    private void tampered(String sql, String named, String back) throws SQLException {
        execute("alter table audit_entry disable trigger all; alter table audit_seal disable trigger all");
        execute(sql);
        try {
            List<String> findings = findings();
            assertTrue(findings.stream().anyMatch(finding -> finding.startsWith(named) || finding.contains("written down outside")
                    || finding.contains("outside of the chain")), findings::toString);
        } finally {
            execute(back);
            execute("alter table audit_entry enable trigger all; alter table audit_seal enable trigger all");
        }
    }

    private List<String> findings() {
        return admin.post(AUDIT + "/verify", "").expect(200).json().getJsonArray("findings").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private List<JsonObject> facts(String query) {
        return admin.get(AUDIT + query).expect(200).items().getValuesAs(JsonObject.class);
    }

    /** Waits until everything made so far stands in the chain; fails when that takes more than 15 seconds, for the machine may be busy. */
    private static void sealed() throws SQLException {
        long newest = number("select max(id) from audit_entry");
        long deadline = System.nanoTime() + 15_000_000_000L;
        while (number("select count(*) from audit_entry e where id <= " + newest + " and not exists (select 1 from audit_seal s where s.entry_id = e.id)") > 0) {
            assertTrue(System.nanoTime() < deadline, "not sealed in time");
            LockSupport.parkNanos(100_000_000L);
        }
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = TestServer.connection(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestServer.connection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
