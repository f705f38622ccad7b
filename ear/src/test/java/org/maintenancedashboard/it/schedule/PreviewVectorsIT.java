package org.maintenancedashboard.it.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;

/** Every case of docs/recurrence-vectors.json through the preview over HTTP. */
class PreviewVectorsIT {

    private static final String PATH = "/api/v1/maintenance/schedules/preview";
    private static final Http HTTP = Http.admin();

    static List<JsonObject> cases() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(Path.of("../docs/recurrence-vectors.json")))) {
            return reader.readObject().getJsonArray("cases").getValuesAs(JsonObject.class);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseIsAnsweredOrRefusedAsItSays(JsonObject one) {
        Reply reply = HTTP.post(PATH, one.getJsonObject("request").toString());
        if (one.containsKey("refused")) {
            assertRefused(one.getJsonObject("refused").getString("field"), reply);
            return;
        }
        JsonObject answer = reply.expect(200).json();
        List<String> starts = answer.getJsonArray("occurrences").getValuesAs(JsonObject.class).stream()
                .map(occurrence -> occurrence.getString("start").replaceFirst("(T\\d\\d:\\d\\d):00", "$1").replaceFirst("Z$", "+00:00")).toList();
        assertEquals(one.getJsonArray("starts").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList(), starts);
        assertEquals(one.getBoolean("truncated"), answer.getBoolean("truncated"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2_001, 10_000})
    void anOverlongRuleIsRefusedAtOnce(int length) {
        String rule = "FREQ=MONTHLY;BYMONTHDAY=" + "1,".repeat(length / 2);
        String body = Json.createObjectBuilder().add("startsAt", "2026-01-31T08:00").add("zone", "Europe/Berlin").add("recurrence", rule).build().toString();
        assertRefused("recurrence", assertTimeoutPreemptively(Duration.ofSeconds(2), () -> HTTP.post(PATH, body)));
    }

    private static void assertRefused(String field, Reply reply) {
        JsonObject error = reply.expect(400).json().getJsonArray("errors").getJsonObject(0);
        assertEquals(field, error.getString("field"), reply.body());
        assertTrue(error.getString("message").length() > 10, reply.body());
    }
}
