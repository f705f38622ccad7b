package org.maintenancedashboard.it.equipment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** Makes places and equipment under names of their own, over REST. */
record Ground(Http http) {

    static final String LOCATIONS = "/api/v1/locations";
    static final String EQUIPMENT = "/api/v1/equipment";
    static final String CATEGORIES = EQUIPMENT + "/categories";

    static JsonObjectBuilder named(String name) {
        return Json.createObjectBuilder().add("name", name);
    }

    long site() {
        return id(http.post(LOCATIONS, named(TestServer.unique("Site")).add("zone", "Europe/Berlin").build()));
    }

    long place(long parent, String name) {
        return id(http.post(LOCATIONS, named(name).add("parentId", parent).build()));
    }

    long category() {
        return id(http.post(CATEGORIES, named(TestServer.unique("Kind")).build()));
    }

    long item(String name, long location) {
        return id(http.post(EQUIPMENT, item(name, category(), location).build()));
    }

    static JsonObjectBuilder item(String name, long category, long location) {
        return named(name).add("categoryId", category).add("manufacturerSerial", TestServer.unique("SN")).add("locationId", location);
    }

    static List<String> names(Reply reply) {
        return reply.expect(200).items().getValuesAs(JsonObject.class).stream().map(item -> item.getString("name")).toList();
    }

    static String field(Reply reply, int status) {
        return reply.expect(status).json().getJsonArray("errors").getJsonObject(0).getString("field");
    }

    private static long id(Reply made) {
        return made.expect(201).json().getInt("id");
    }
}
