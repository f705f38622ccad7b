package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
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
        assertTrue(file.body().startsWith("id,at,actor,asWhom,action,entity"), file.body());
    }

    @Test
    void theDatabaseItselfRefusesToChangeAFact() {
        for (String table : List.of("audit_entry", "audit_seal")) {
            for (String sql : List.of("update NAME set NAME = null", "delete from NAME", "truncate NAME")) {
                String change = sql.replace("update NAME set NAME = null", table.equals("audit_entry") ? "update audit_entry set actor = 'nobody'" : "update audit_seal set position = 0")
                        .replace("NAME", table);
                assertTrue(assertThrows(SQLException.class, () -> execute(change), change).getMessage().contains("only ever added"), change);
                assertTrue(assertThrows(SQLException.class, () -> asApplication(change), change).getMessage().contains("permission denied"), change);
            }
            for (String sql : List.of("alter table NAME disable trigger all", "drop trigger NAME_final on NAME", "drop table NAME", "alter table NAME owner to current_user",
                    "create trigger mine before insert on NAME for each row execute function audit_is_final()", "set session_replication_role = replica")) {
                String change = sql.replace("NAME", table);
                assertThrows(SQLException.class, () -> asApplication(change), change);
            }
        }
        assertThrows(SQLException.class, () -> asApplication("create or replace function audit_canonical(e audit_entry) returns text language sql return 'x'"));
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

    @Test
    void whatIsOldIsCutOffByTheOwnerSignedAndNamed() throws SQLException {
        Person.of("viewer").signedIn();
        sealed();
        cutOff();
        JsonObject report = admin.post(AUDIT + "/verify", "").expect(200).json();
        assertEquals(List.of(), findings());
        assertTrue(report.getBoolean("appendOnly"));
        JsonObject cut = report.getJsonArray("cuts").getJsonObject(report.getJsonArray("cuts").size() - 1);
        assertEquals(cut.getJsonNumber("position").longValue(), number("select min(position) - 1 from audit_seal"));
        assertEquals(cut.getJsonNumber("facts").longValue(), cut.getJsonNumber("position").longValue() - cut.getJsonNumber("firstPosition").longValue() + 1);
        execute("alter table audit_cut disable trigger all");
        try {
            execute("update audit_cut set facts = facts - 1 where position = " + cut.getJsonNumber("position"));
            assertEquals(List.of("The cut up to place " + cut.getJsonNumber("position") + " is not signed by this installation"), findings());
        } finally {
            execute("update audit_cut set facts = facts + 1 where position = " + cut.getJsonNumber("position") + "; alter table audit_cut enable trigger all");
        }
        assertThrows(SQLException.class, () -> asApplication("set maintenance.audit_cut = 'on'; delete from audit_entry"));
    }

    @Test
    void aRefusalIsAFactAtOnceAndAFloodOfThemIsOne() {
        Person tom = Person.of("technician");
        Http http = tom.signedIn();
        Reply refused = http.get("/api/v1/jobs").expect(403);
        for (int i = 0; i < 20; i++) {
            http.get("/api/v1/jobs").expect(403);
        }
        List<JsonObject> facts = facts("?action=accessRefused&actor=" + tom.name());
        assertEquals(1, facts.size(), facts::toString);
        assertEquals("api", facts.get(0).getString("entity"));
        assertEquals(refused.header("X-Correlation-Id"), facts.get(0).getString("correlation"));
        assertTrue(facts.get(0).getJsonArray("changes").toString().contains("/api/v1/jobs"), facts::toString);
    }

    @Test
    void lineBreaksAndEscapesOfUsersAreOneEventOnOneLine() throws IOException {
        Path log = TestServer.data().resolve("log/server.log");
        String marker = TestServer.unique("forged");
        int size = (int) Files.size(log);
        String hostile = marker + "\r\n2001-01-01 00:00:00,000 INFO  [forged] " + marker + " \u001b[31mred\u001b[0m\u2028";
        Http.anonymous().post("/api/v1/auth/login", Json.createObjectBuilder().add("username", hostile).add("password", hostile).build()).expect(401);
        for (String path : List.of("/api/v1/customers", "/api/v1/equipment/categories", "/api/v1/roles", "/api/v1/users", "/api/v1/equipment", "/api/v1/locations")) {
            admin.post(path, Json.createObjectBuilder().add("name", hostile).add("username", hostile).add("description", hostile).add("code", hostile).build());
        }
        admin.get("/api/v1/equipment?search=" + URLEncoder.encode(hostile, StandardCharsets.UTF_8));
        admin.get("/" + URLEncoder.encode(hostile, StandardCharsets.UTF_8));
        List<JsonObject> facts = facts("?actor=" + marker);
        assertEquals(List.of("signInRefused"), facts.stream().map(fact -> fact.getString("action")).toList());
        assertTrue(facts.get(0).getString("actor").chars().noneMatch(Character::isISOControl), facts::toString);
        Reply file = admin.send(admin.request(AUDIT + "/export?actor=" + marker).setHeader("Accept", "text/csv").GET()).expect(200);
        assertEquals(2, file.body().lines().count(), file.body());
        String written = new String(Arrays.copyOfRange(Files.readAllBytes(log), size, (int) Files.size(log)), StandardCharsets.UTF_8);
        assertTrue(written.lines().noneMatch(line -> line.startsWith("2001-01-01") || line.indexOf('\u001b') >= 0 && line.contains(marker)), written);
    }

    /** Runs the job that cuts off everything but the newest fact, as an operator does. */
    private static void cutOff() throws SQLException {
        ModelNode operation = new ModelNode();
        operation.get("operation").set("start-job");
        operation.get("address").add("deployment", TestServer.EAR).add("subdeployment", "maintenance-dashboard-batch.jar").add("subsystem", "batch-jberet");
        operation.get("job-xml-name").set("cut-audit");
        operation.get("properties").get("olderThanDays").set("0");
        long before = number("select count(*) from audit_cut");
        try (ModelControllerClient client = ModelControllerClient.Factory.create(InetAddress.getLoopbackAddress(), TestServer.managementPort())) {
            assertEquals("success", client.execute(operation).get("outcome").asString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (number("select count(*) from audit_cut") == before) {
            assertTrue(System.nanoTime() < deadline, "not cut in time");
            LockSupport.parkNanos(100_000_000L);
        }
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

    private static void asApplication(String sql) throws SQLException {
        try (Connection connection = TestServer.connection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestServer.ownerConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
