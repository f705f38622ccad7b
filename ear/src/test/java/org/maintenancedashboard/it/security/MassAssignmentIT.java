package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;

/** Members that nobody may choose are refused by their name in every write of the OpenAPI document, wherever the form of its body does not name them. */
class MassAssignmentIT {

    private static final Set<String> WRITES = Set.of("post", "put", "patch");
    private static final List<String> MEMBERS = List.of("id", "version", "site", "siteId", "siteIds", "role", "roleId", "permissions", "allSites", "admin", "active", "status", "createdBy",
            "createdAt", "updatedBy", "updatedAt", "passwordHash", "password", "mustChangePassword", "system", "generated", "legacyId");

    private final Http http = Http.admin();
    private final JsonObject api = http.get("/openapi").expect(200).json();
    private final Objects things = Ground.of().a;
    private final List<String> taken = new ArrayList<>();
    private int bodies;
    private int sent;

    @Test
    void whatIsNotOfferedIsRefusedByName() {
        api.getJsonObject("paths").forEach((path, methods) -> methods.asJsonObject().forEach((method, operation) -> {
            JsonObject body = WRITES.contains(method) ? body(operation.asJsonObject()) : null;
            if (body != null) {
                bodies++;
                MEMBERS.stream().filter(member -> !body.containsKey(member)).forEach(member -> send(method.toUpperCase(Locale.ROOT), path, member));
            }
        }));
        System.out.printf("mass assignment: %d requests to %d bodies%n", sent, bodies);
        assertEquals(List.of(), taken);
        assertTrue(bodies > 35 && sent > 500, bodies + " bodies, " + sent + " requests");
    }

    /** The members a body may have; null where the operation takes no JSON object. */
    private JsonObject body(JsonObject operation) {
        JsonObject content = operation.containsKey("requestBody") ? operation.getJsonObject("requestBody").getJsonObject("content").getJsonObject("application/json") : null;
        JsonObject schema = content == null ? null : content.getJsonObject("schema");
        if (schema != null && schema.containsKey("$ref")) {
            schema = api.getJsonObject("components").getJsonObject("schemas").getJsonObject(schema.getString("$ref").replaceAll(".*/", ""));
        }
        return schema == null ? null : schema.getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
    }

    private void send(String method, String path, String member) {
        String address = path.contains("{") ? path.replaceFirst("\\{[a-zA-Z]+}", String.valueOf(things.id(path))).replaceAll("\\{[a-zA-Z]+}", "1") : path;
        Reply reply = http.send(http.request(address).header("If-Match", "\"999999\"").header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString("{\"" + member + "\":1}")));
        sent++;
        if (reply.status() != 400 || !reply.body().contains("\"field\":\"" + member + "\"")) {
            taken.add(method + " " + path + " with " + member + ": " + reply.status() + " " + reply.body());
        }
    }
}
