package org.maintenancedashboard.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** Every kind of refusal over REST is a problem with its status; shown on the categories of activity types. */
class ProblemsIT {

    private static final String PATH = "/api/v1/maintenance/activity-types/categories";

    private final Http admin = Http.admin();

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("{\"name\":", ""), Arguments.of("null", ""), Arguments.of("[]", ""),
                Arguments.of("{}", "name"), Arguments.of("{\"name\":\" \"}", "name"), Arguments.of("{\"name\":\"a\",\"colour\":1}", "colour"),
                Arguments.of("{\"name\":\"a\",\"id\":1}", "id"), Arguments.of("{\"name\":\"a\",\"version\":1}", "version"),
                Arguments.of("{\"name\":{}}", "name"), Arguments.of("{\"name\":\"a\",\"sortOrder\":\"first\"}", "sortOrder"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBodyThatCannotBeTakenIs400AndNamesTheMember(String body, String field) {
        Reply reply = problem(admin.post(PATH, body), 400);
        assertEquals(field, reply.json().containsKey("errors")
                ? reply.json().getJsonArray("errors").getJsonObject(0).getString("field") : "");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aQueryThatCannotBeReadIs400AndNamesTheParameter(String query, String field) {
        Reply reply = problem(admin.get(PATH + query), 400);
        assertEquals(field, reply.json().getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    static Stream<Arguments> queries() {
        return Stream.of(Arguments.of("?page=x", "page"), Arguments.of("?page=-1", "page"), Arguments.of("?page=2147483647", "page"),
                Arguments.of("?size=0", "size"), Arguments.of("?size=201", "size"), Arguments.of("?sort=name,-secret", "sort"));
    }

    @Test
    void anAddressOfNothingIs404() {
        problem(admin.get(PATH + "/999999999"), 404);
        problem(admin.get(PATH + "/abc"), 404);
        problem(admin.get("/api/v1/nothing"), 404);
        problem(admin.get("/api/nothing"), 404);
    }

    @Test
    void anotherMethodIs405AndNamesThoseOffered() {
        assertTrue(problem(admin.post("/api/v1/jobs", "{}"), 405).header("Allow").contains("GET"));
    }

    @Test
    void anotherMediaTypeIs415OnTheWayInAnd406OnTheWayOut() {
        problem(admin.send(admin.request(PATH).header("Content-Type", "text/plain").POST(BodyPublishers.ofString("x"))), 415);
        problem(admin.send(admin.request(PATH).setHeader("Accept", "text/csv").GET()), 406);
    }

    @Test
    void aBodyThatIsTooLargeIs413WhetherItsLengthIsAnnouncedOrNot() {
        byte[] large = new byte[27 * 1024 * 1024];
        problem(admin.send(admin.request(PATH).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(large))), 413);
        Arrays.fill(large, (byte) ' ');
        problem(admin.send(admin.request(PATH).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))), 413);
    }

    @Test
    void anUpdateNamesTheVersionItWasMadeFrom() {
        String name = TestServer.unique("Category");
        Reply made = admin.post(PATH, body(name)).expect(201);
        String path = PATH + "/" + made.json().getInt("id");
        String first = admin.get(path).expect(200).etag();
        problem(admin.put(path, body(name)), 428);
        problem(admin.put(path, body(name), "latest"), 400);
        String second = admin.put(path, body(name + " b"), first).expect(200).etag();
        problem(admin.put(path, body(name + " c"), first), 412);
        problem(admin.put(path, "{}", first), 412);
        problem(admin.put(path, "{}", second), 400);
        problem(admin.put(PATH + "/999999999", "{}", first), 404);
    }

    @Test
    void aTakenNameIs409AndNamesTheMember() {
        String name = TestServer.unique("Category");
        admin.post(PATH, body(name)).expect(201);
        JsonObject problem = problem(admin.post(PATH, body(name.toUpperCase(Locale.ROOT))), 409).json();
        assertEquals("name", problem.getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    private static JsonObject body(String name) {
        return Json.createObjectBuilder().add("name", name).build();
    }

    private static Reply problem(Reply reply, int status) {
        reply.expect(status);
        assertTrue(reply.header("Content-Type").startsWith("application/problem+json"), reply.header("Content-Type"));
        assertEquals(status, reply.json().getInt("status"));
        for (String member : new String[] {"type", "title", "detail"}) {
            assertTrue(reply.json().get(member) instanceof JsonString text && !text.getString().startsWith("error."), reply.body());
        }
        return reply;
    }
}
