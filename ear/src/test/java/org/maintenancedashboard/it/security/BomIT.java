package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The bills of material that the build leaves beside the EAR. */
class BomIT {

    @Test
    void bothBillsNameEveryJarWithVersionHashAndLicence() throws IOException {
        List<JsonObject> ear = components("ear");
        List<JsonObject> server = components("server");
        assertTrue(ear.stream().map(one -> one.getString("name")).collect(Collectors.toSet()).containsAll(List.of("primefaces", "flyway-core", "bucket4j_jdk17-core")));
        assertTrue(server.size() > 400 && server.stream().anyMatch(one -> one.getString("name").equals("undertow-core")), "" + server.size());
        for (JsonObject one : List.of(ear, server).stream().flatMap(List::stream).toList()) {
            assertTrue(one.getString("version").matches("\\d.*"), one.toString());
            assertEquals(64, one.getJsonArray("hashes").getJsonObject(0).getString("content").length());
            assertTrue(!one.getJsonArray("licenses").isEmpty(), one.toString());
        }
    }

    private static List<JsonObject> components(String name) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(Path.of("target/bom", name + ".cdx.json")))) {
            JsonObject bill = reader.readObject();
            assertEquals("CycloneDX", bill.getString("bomFormat"));
            return bill.getJsonArray("components").getValuesAs(JsonObject.class);
        }
    }
}
