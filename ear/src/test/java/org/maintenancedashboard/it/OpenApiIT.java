package org.maintenancedashboard.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;

/** The OpenAPI document as it is served; that no method is missing in it is tested where it is made. */
class OpenApiIT {

    @Test
    void itIsServedToBearersOnly() {
        Reply refused = Http.anonymous().get("/openapi").expect(401);
        assertEquals("Bearer", refused.header("WWW-Authenticate"));
        assertTrue(refused.header("Content-Type").startsWith("application/problem+json"));
        Http.bearer("abc").get("/openapi").expect(401);
    }

    @Test
    void itIsAnOpenApi3DocumentWithTheBearerScheme() {
        JsonObject document = Http.admin().get("/openapi").expect(200).json();
        assertTrue(document.getString("openapi").startsWith("3."));
        assertEquals("bearer", document.getJsonObject("components").getJsonObject("securitySchemes").getJsonObject("bearer").getString("scheme"));
        assertTrue(document.getJsonObject("paths").containsKey("/api/v1/auth/login"));
    }

    @Test
    void itIsYamlWhereJsonIsNotAskedFor() {
        Http admin = Http.admin();
        assertTrue(admin.send(admin.request("/openapi").setHeader("Accept", "*/*").GET()).expect(200).body().startsWith("---\nopenapi: 3"));
    }
}
