package org.maintenancedashboard.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** {@code POST /api/v1/imports/equipment} with files of our own; every test has a site of its own. */
class EquipmentImportIT {

    private static final String PATH = "/api/v1/imports/equipment";
    private static final String HEADER = "Name,Category,Manufacturer Serial,Asset Tag,Location,Status,Commissioning Date\n";

    private final String site = TestServer.unique("Import site");
    private final Http admin = Http.admin();

    @Test
    void rowsBecomeEquipmentAndPathsBecomePlaces() throws SQLException {
        JsonObject report = run("", HEADER + row("A", "POD 1 > MDC 1") + row("B", "POD 1 > MDC 2") + row("C", "POD 2"));
        assertEquals(List.of(3, 3, 0, 0), numbers(report, "rows", "created", "unchanged", "rejected"));
        assertEquals(List.of(1, 4), numbers(report, "sitesCreated", "locationsCreated"));
        assertEquals(List.of(site + " > POD 1 > MDC 1", "active", "2024-05-06", "America/Chicago", "admin"), column("""
            select unnest(array[l.path, e.status, e.commissioning_date::text, s.zone, e.created_by]) from equipment e
            join location l on l.id = e.location_id join location s on s.id = l.site_id where e.manufacturer_serial = ?""", serial("A")));
    }

    @Test
    void theSameFileAgainChangesNothing() throws SQLException {
        String file = HEADER + row("A", "POD 1") + row("B", "POD 2");
        run("", file);
        List<String> before = column("select version || e.updated_at::text from equipment e where manufacturer_serial = ?", serial("A"));
        JsonObject again = run("", file);
        assertEquals(List.of(2, 0, 2, 0, 0, 0), numbers(again, "rows", "created", "unchanged", "rejected", "sitesCreated", "locationsCreated"));
        assertTrue(again.getJsonArray("warnings").isEmpty());
        assertEquals(before, column("select version || e.updated_at::text from equipment e where manufacturer_serial = ?", serial("A")));
    }

    @Test
    void aDryRunSaysTheSameAndStoresNothing() throws SQLException {
        String file = HEADER + row("A", "POD 1") + ",Transformer," + serial("B") + ",," + site + ",,\n";
        JsonObject dry = run("?dryRun=true&mode=valid", file);
        assertEquals(List.of(), column("select name from location where name = ?", site));
        JsonObject real = run("?mode=valid", file);
        assertTrue(dry.getBoolean("dryRun"));
        assertFalse(real.getBoolean("dryRun"));
        for (String member : List.of("mode", "rows", "created", "unchanged", "rejected", "sitesCreated", "locationsCreated", "errors", "warnings")) {
            assertEquals(real.get(member), dry.get(member), member);
        }
        assertEquals(List.of(site), column("select name from location where name = ?", site));
    }

    @Test
    void withOneErrorAllMeansNothing() throws SQLException {
        JsonObject report = run("?mode=all", HEADER + row("A", "POD 1") + row("B", "POD <1>"));
        assertEquals(List.of(2, 0, 1, 0, 0), numbers(report, "rows", "created", "rejected", "sitesCreated", "locationsCreated"));
        JsonObject error = report.getJsonArray("errors").getJsonObject(0);
        assertEquals(3, error.getInt("row"));
        assertEquals("Location", error.getString("column"));
        assertEquals(site + " > POD <1>", error.getString("value"));
        assertTrue(error.getString("message").contains("<"), error::toString);
        assertEquals(List.of(), column("select name from location where name = ?", site));
    }

    @Test
    void otherCellsUnderAStoredSerialAreAnErrorThatNamesTheColumns() {
        run("", HEADER + row("A", "POD 1"));
        JsonObject report = run("?mode=valid", HEADER + row("A", "POD 2").replace("active", "retired"));
        assertEquals(List.of(0, 1, 0), numbers(report, "created", "rejected", "locationsCreated"));
        assertTrue(report.getJsonArray("errors").getJsonObject(0).getString("message").contains("other values: Location, Status"), report::toString);
    }

    @Test
    void newThingsAreWarnedOfWithTheNearestName() {
        run("", HEADER + row("A", "Turbine hall"));
        JsonObject report = run("", HEADER + row("B", "Turbin hall"));
        assertEquals(1, report.getJsonArray("warnings").size());
        assertTrue(report.getJsonArray("warnings").getJsonObject(0).getString("message").contains("“Turbine hall”"), report::toString);
    }

    @Test
    void sitesGetTheZoneThatWasAskedFor() throws SQLException {
        run("?zone=Europe/Paris", HEADER + row("A", "POD 1"));
        assertEquals(List.of("Europe/Paris"), column("select zone from location where name = ?", site));
        assertTrue(admin.upload(PATH + "?zone=Mars", "a.csv", HEADER.getBytes(UTF_8)).expect(400).body().contains("zone"));
    }

    @Test
    void filesThatCannotBeReadAreRefusedAsAWhole() {
        assertTrue(refused("", "Name,Asset Tag\nA,B\n").contains("Category, Manufacturer Serial, Location"));
        assertTrue(refused("", "").contains("errors"));
        assertTrue(refused("?mode=some", HEADER).contains("mode"));
        assertTrue(refused("?dryRun=maybe", HEADER).contains("dryRun"));
        Reply bytes = admin.upload(PATH, "a.csv", new byte[] {'N', (byte) 0xff, '\n'}).expect(400);
        assertTrue(bytes.body().contains("UTF-8"), bytes::body);
    }

    @Test
    void aRoleWithoutThePermissionIsRefused() throws SQLException {
        user("viewer", false).upload(PATH, "a.csv", "no file at all".getBytes(UTF_8)).expect(403);
    }

    @Test
    void somebodyWithoutAllSitesImportsIntoTheOwnSitesOnly() throws SQLException {
        run("", HEADER + row("A", "POD 1"));
        Http planner = user("planner", true);
        String foreign = row("C", "POD 1").replace(site + " > ", site + " two > ");
        JsonObject report = planner.upload(PATH + "?mode=valid", "a.csv", (HEADER + row("B", "POD 9") + foreign).getBytes(UTF_8)).expect(200).json();
        assertEquals(List.of(1, 1, 0, 1), numbers(report, "created", "rejected", "sitesCreated", "locationsCreated"));
        assertEquals("You have no access to a site “" + site + " two”.", report.getJsonArray("errors").getJsonObject(0).getString("message"));
    }

    /** A user of a role with the administrator's password, for this test's site or for none. */
    private Http user(String role, boolean withSite) throws SQLException {
        String name = TestServer.unique(role);
        execute("insert into app_user (id, username, password_hash, role_id) select nextval('id_seq'), ?, a.password_hash, r.id "
            + "from app_user a, role r where a.username = 'admin' and r.name = ?", name, role);
        if (withSite) {
            execute("insert into app_user_site select u.id, l.id from app_user u, location l where u.username = ? and l.name = ?", name, site);
        }
        return Http.signedIn(name, TestServer.adminPassword());
    }

    private static void execute(String sql, String... parameters) throws SQLException {
        try (Connection connection = TestServer.connection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setString(index + 1, parameters[index]);
            }
            statement.executeUpdate();
        }
    }

    @Test
    void onlyAMultipartFileOfSomebodyWhoMayCreateEquipmentIsTaken() {
        Http.anonymous().upload(PATH, "a.csv", HEADER.getBytes(UTF_8)).expect(401);
        admin.post(PATH, "{}").expect(415);
        assertTrue(admin.upload(PATH, "a.csv", new byte[27 << 20]).expect(413).body().contains("too large"));
    }

    @Test
    void tenThousandRowsTakeSeconds() {
        String rows = IntStream.range(0, 10_000).mapToObj(number -> row("N" + number, "POD " + number % 50 + " > MDC " + number % 200)).collect(Collectors.joining());
        JsonObject report = assertTimeout(Duration.ofSeconds(30), () -> run("", HEADER + rows));
        assertEquals(List.of(10_000, 10_000, 0), numbers(report, "rows", "created", "rejected"));
    }

    private JsonObject run(String query, String file) {
        return admin.upload(PATH + query, "equipment.csv", file.getBytes(UTF_8)).expect(200).json();
    }

    private String refused(String query, String file) {
        return admin.upload(PATH + query, "equipment.csv", file.getBytes(UTF_8)).expect(400).body();
    }

    private String row(String item, String below) {
        return "%s item %s,Import test kind,%s,,%s > %s,active,2024-05-06%n".formatted(site, item, serial(item), site, below);
    }

    private String serial(String item) {
        return site.replace(' ', '-') + "-" + item;
    }

    private static List<Integer> numbers(JsonObject report, String... members) {
        return List.of(members).stream().map(report::getInt).toList();
    }

    private static List<String> column(String sql, String parameter) throws SQLException {
        try (Connection connection = TestServer.connection(); PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, parameter);
            List<String> values = new java.util.ArrayList<>();
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
