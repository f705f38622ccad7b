package org.maintenancedashboard.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** Ordinary mistakes of users are answered, not logged: neither errors and warnings nor stack traces stand in the server's log after them. */
class QuietLogIT {

    private static final String PATH = "/api/v1/maintenance/activity-types/categories";
    private static final Pattern LOUD = Pattern.compile("\\s(?:ERROR|WARN|FATAL)\\s|^\\tat |^Caused by");

    private final Path log = TestServer.data().resolve("log/server.log");
    private final Http admin = Http.admin();

    @Test
    void ordinaryMistakesLeaveTheLogQuiet() throws IOException, SQLException {
        Http viewer = viewer();
        String name = TestServer.unique("Category");
        Reply made = admin.post(PATH, named(name)).expect(201);
        String path = PATH + "/" + made.json().getInt("id");
        long before = Files.size(log);
        viewer.post(PATH, named("x")).expect(403);
        viewer.delete(path).expect(403);
        viewer.post("/api/v1/jobs/generate-occurrences", "{}").expect(403);
        admin.post(PATH, "{\"name\":").expect(400);
        admin.post(PATH, "{}").expect(400);
        admin.get(PATH + "?sort=secret").expect(400);
        admin.get(PATH + "/999999999").expect(404);
        admin.post("/api/v1/nothing", "{}").expect(404);
        admin.post(PATH, named(name.toUpperCase(Locale.ROOT))).expect(409);
        admin.put(path, named(name), "\"77\"").expect(412);
        Http.anonymous().get(PATH).expect(401);
        Http.bearer("nonsense").get(PATH).expect(401);
        Http.anonymous().post("/api/v1/auth/login", "{\"username\":\"nobody\",\"password\":\"wrong\"}").expect(401);
        assertEquals(List.of(), loud(before));
    }

    @Test
    @BrowserTest
    void mistakesOnPagesLeaveTheLogQuiet() throws IOException {
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/activity-types");
            page.locator("[id='categoryForm:name']").waitFor();
            long before = Files.size(log);
            for (String path : List.of("/nothing", "/equipment-detail?id=999999999", "/activity?id=999999999", "/schedule?id=999999999", "/activity")) {
                assertEquals(404, page.request().get(path).status(), path);
            }
            page.locator("[id='categoryForm:add']").click();
            assertThat(page.locator("[id='categoryForm:name-message']")).containsText("Enter a value");
            assertEquals(List.of(), loud(before));
        }
    }

    private List<String> loud(long from) throws IOException {
        try (FileChannel file = FileChannel.open(log); Stream<String> lines = new String(
                java.nio.channels.Channels.newInputStream(file.position(from)).readAllBytes(), StandardCharsets.UTF_8).lines()) {
            return lines.filter(line -> LOUD.matcher(line).find()).limit(20).toList();
        }
    }

    private static JsonObject named(String name) {
        return Json.createObjectBuilder().add("name", name).build();
    }

    private static Http viewer() throws SQLException {
        String name = TestServer.unique("viewer");
        try (Connection connection = TestServer.connection(); PreparedStatement statement = connection.prepareStatement(
                "insert into app_user (id, username, password_hash, all_sites, role_id) select nextval('id_seq'), ?, a.password_hash, true, r.id "
                + "from app_user a, role r where a.username = 'admin' and r.name = 'viewer'")) {
            statement.setString(1, name);
            statement.executeUpdate();
        }
        return Http.signedIn(name, TestServer.adminPassword());
    }
}
