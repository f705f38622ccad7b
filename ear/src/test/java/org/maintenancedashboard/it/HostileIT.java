package org.maintenancedashboard.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** Whatever a client sends to whatever the OpenAPI document offers, the answer is never a fault of ours, and every refusal is a problem. */
class HostileIT {

    private static final List<String> VALUES = List.of("", "x", "%00", "a%00b", "%F0%9F%98%80", "%ff", "x".repeat(5000), "-1", "0", "2147483648",
            "9223372036854775807", "9223372036854775808", "1.5", "maybe", "%2B99999-01-01", "2027-02-30", "%2B999999999-12-31", "%25", "%5C", ",", "--name", "%27");
    private static final List<String> IDS = List.of("0", "-1", "9223372036854775808", "abc", "%00", "%F0%9F%98%80", "1.5");
    private static final List<String> MEMBERS = List.of("null", "\"\"", "\" \"", "\"\\u0000\"", "\"a\\u0000b\"", "\"\\ud800\"", "\"" + "😀".repeat(60) + "\"",
            "\"" + "x".repeat(10_000) + "\"", "0", "-1", "1.5", "1e300", "1E+2147483647", "9223372036854775807", "9223372036854775808", "true", "[]", "[null]", "{}",
            "\"+99999-01-01\"", "\"+9999999-01-01\"", "\"+99999-01-01T08:00\"", "\"+999999999-12-31T23:59\"", "\"-0500-01-01T08:00\"", "\"2027-02-30\"",
            "\"Mars/Base\"", "\"FREQ=YEARLY;INTERVAL=999999999\"");
    private static final List<String> BODIES = List.of("", "null", "[]", "\"x\"", "1", "{", "{\"a\":1,\"a\":2}", "[".repeat(5000), "{\"name\":".repeat(3000), "\u0000");
    private static final Set<String> LEFT_OUT = Set.of("/api/v1/auth/login", "/api/v1/auth/refresh", "/api/v1/auth/logout", "/api/v1/jobs/generate-occurrences");

    private final Http http = Http.admin();
    private final JsonObject api = http.get("/openapi").expect(200).json();
    private final List<String> faults = new ArrayList<>();

    @Test
    void everyParameterOfEveryListTakesOrRefusesWhatItGets() {
        api.getJsonObject("paths").forEach((path, methods) -> {
            JsonObject get = methods.asJsonObject().getJsonObject("get");
            if (get != null && get.containsKey("parameters") && !path.contains("{")) {
                for (JsonObject parameter : get.getJsonArray("parameters").getValuesAs(JsonObject.class)) {
                    VALUES.forEach(value -> look(http.get(path + "?" + parameter.getString("name") + "=" + value), parameter.getString("name") + "=" + value));
                }
            }
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void everyAddressOfNothingIsRefused() {
        api.getJsonObject("paths").forEach((path, methods) -> {
            if (path.contains("{")) {
                for (String id : IDS) {
                    String address = path.replaceAll("\\{[^}]+}", id);
                    methods.asJsonObject().keySet().stream().filter(Set.of("get", "post", "put", "delete")::contains).map(method -> sent(method, address))
                            .forEach(reply -> look(reply, id));
                }
            }
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void everyMemberOfEveryBodyTakesOrRefusesWhatItGets() {
        Map<String, JsonObject> drafts = drafts();
        posts().forEach((path, schema) -> {
            JsonObject draft = drafts.getOrDefault(schema, JsonValue.EMPTY_JSON_OBJECT);
            BODIES.forEach(body -> look(http.post(path, body), body));
            for (String member : properties(schema)) {
                for (String value : MEMBERS) {
                    String body = Json.createObjectBuilder(draft).add(member, "@here@").build().toString().replace("\"@here@\"", value);
                    look(http.post(path, body.replace("#", TestServer.unique("h"))), member + " = " + value);
                }
            }
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void headersThatCannotBeReadAreProblemsToo() {
        String path = "/api/v1/customers";
        for (String type : List.of("garbage", "application/json; charset=bogus", "multipart/form-data", "application/xml", "/")) {
            look(http.send(http.request(path).header("Content-Type", type).POST(BodyPublishers.ofString("{}"))), type);
            look(http.send(http.request(path).setHeader("Accept", type).GET()), type);
        }
        for (String tag : List.of("*", "\"x\"", "W/\"1\"", "\"99999999999\"", "1")) {
            look(http.put(path + "/1", "{}", tag), tag);
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void aFlagIsTrueOrFalse() {
        assertEquals("active", http.get("/api/v1/equipment?active=maybe").expect(400).json().getJsonArray("errors").getJsonObject(0).getString("field"));
        http.get("/api/v1/equipment?active=false").expect(200);
    }

    @Test
    void aTextWithNulAndADayBeyondTheCalendarAreSaidAtTheirMember() {
        JsonObject item = drafts().get("EquipmentDraft");
        for (String[] wrong : new String[][] {{"manufacturer", "\"a\\u0000\""}, {"dgaDueDate", "\"+99999-01-01\""}}) {
            String body = Json.createObjectBuilder(item).add(wrong[0], "@here@").build().toString().replace("\"@here@\"", wrong[1]);
            assertEquals(wrong[0], http.post("/api/v1/equipment", body).expect(400).json().getJsonArray("errors").getJsonObject(0).getString("field"));
        }
    }

    @Test
    void ofManyWhoDeleteAtOnceOneDoesAndTheOthersComeTooLate() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 5; round++) {
            Reply made = http.post("/api/v1/equipment", drafts().get("EquipmentDraft").toString().replace("#", TestServer.unique("h"))).expect(201);
            String path = "/api/v1/equipment/" + made.json().getInt("id");
            ExecutorService pool = Executors.newFixedThreadPool(8);
            List<Callable<Integer>> calls = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(i -> () -> http.send(http.request(path).header("If-Match", made.etag()).DELETE()).status()).toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> call : pool.invokeAll(calls)) {
                statuses.add(call.get());
            }
            pool.shutdown();
            assertEquals(1, statuses.stream().filter(status -> status == 204).count(), statuses::toString);
            assertTrue(statuses.stream().allMatch(Set.of(204, 404, 412)::contains), statuses::toString);
        }
    }

    private void look(Reply reply, String sent) {
        boolean problem = reply.header("Content-Type").startsWith("application/problem+json");
        if (reply.status() >= 500 || reply.status() >= 400 && (!problem || reply.body().contains("Exception"))) {
            faults.add(reply.request() + " with " + sent.substring(0, Math.min(60, sent.length())) + ": " + reply.status() + " " + reply.body());
        }
    }

    private Reply sent(String method, String address) {
        return switch (method) {
            case "get" -> http.get(address);
            case "post" -> http.post(address, "{}");
            case "put" -> http.put(address, "{}", "\"0\"");
            default -> http.send(http.request(address).header("If-Match", "\"0\"").DELETE());
        };
    }

    /** The paths that make something from JSON, with the schema of what they take. */
    private Map<String, String> posts() {
        Map<String, String> found = new java.util.TreeMap<>();
        api.getJsonObject("paths").forEach((path, methods) -> {
            JsonObject post = methods.asJsonObject().getJsonObject("post");
            JsonObject content = post == null || !post.containsKey("requestBody") ? null : post.getJsonObject("requestBody").getJsonObject("content").getJsonObject("application/json");
            if (content != null && !path.contains("{") && !LEFT_OUT.contains(path) && content.getJsonObject("schema").containsKey("$ref")) {
                found.put(path, content.getJsonObject("schema").getString("$ref").replaceAll(".*/", ""));
            }
        });
        assertTrue(found.size() >= 8, found::toString);
        return found;
    }

    private Set<String> properties(String schema) {
        return api.getJsonObject("components").getJsonObject("schemas").getJsonObject(schema).getJsonObject("properties").keySet();
    }

    /** What is good of each kind, so that only the one member looked at is not; a # becomes a name nobody has. */
    private Map<String, JsonObject> drafts() {
        long site = made("/api/v1/locations", "{\"name\":\"#\",\"zone\":\"Europe/Berlin\"}");
        long category = made("/api/v1/equipment/categories", "{\"name\":\"#\"}");
        long kind = made("/api/v1/maintenance/activity-types/categories", "{\"name\":\"#\"}");
        long type = made("/api/v1/maintenance/activity-types", "{\"name\":\"#\",\"categoryId\":" + kind + "}");
        long item = made("/api/v1/equipment", "{\"name\":\"#\",\"manufacturerSerial\":\"#\",\"categoryId\":" + category + ",\"locationId\":" + site + "}");
        return Map.of("LocationDraft", read("{\"name\":\"#\",\"parentId\":" + site + "}"), "CustomerDraft", read("{\"name\":\"#\",\"code\":\"#\"}"),
                "EquipmentCategoryDraft", read("{\"name\":\"#\"}"), "ActivityTypeCategoryDraft", read("{\"name\":\"#\"}"),
                "EquipmentDraft", read("{\"name\":\"#\",\"manufacturerSerial\":\"#\",\"categoryId\":" + category + ",\"locationId\":" + site + "}"),
                "ActivityTypeDraft", read("{\"name\":\"#\",\"categoryId\":" + kind + "}"),
                "ActivityInput", read("{\"equipmentId\":" + item + ",\"activityTypeId\":" + type
                        + ",\"scheduledStart\":\"2027-01-01T08:00\",\"scheduledEnd\":\"2027-01-01T10:00\"}"),
                "ScheduleDraft", read("{\"activityTypeId\":" + type + ",\"equipmentId\":" + item + ",\"startsAt\":\"2027-01-01T08:00\",\"recurrence\":\"FREQ=YEARLY\",\"active\":false}"),
                "PreviewDraft", read("{\"recurrence\":\"FREQ=DAILY\",\"startsAt\":\"2027-01-01T08:00\",\"zone\":\"UTC\"}"));
    }

    private long made(String path, String draft) {
        return http.post(path, draft.replace("#", TestServer.unique("h"))).expect(201).json().getJsonNumber("id").longValue();
    }

    private static JsonObject read(String text) {
        return Json.createReader(new java.io.StringReader(text)).readObject();
    }
}
