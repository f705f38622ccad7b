package org.maintenancedashboard.it.security;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** One thing of each kind on a site, and those that lie on none, by the path that names them. */
public final class Objects {

    private static final String API = "/api/v1";
    private static final Set<String> PLACED = Set.of("site", "/locations", "/equipment", "/maintenance/schedules", "/maintenance/activities", "/freeze-windows", "/users");

    private final Http http = Http.admin();
    private final Map<String, Long> ids = new HashMap<>();

    /** Makes everything for a new site; what lies on no site is taken from {@code shared}, or made where that is null. */
    public static Objects make(Objects shared) {
        Objects objects = new Objects();
        long site = objects.post("/locations", named("Site").add("zone", "Europe/Berlin"));
        objects.ids.put("site", site);
        if (shared == null) {
            objects.global();
        } else {
            shared.ids.forEach(objects.ids::putIfAbsent);
        }
        objects.place(site);
        return objects;
    }

    /** The site everything of this lies on. */
    public long site() {
        return ids.get("site");
    }

    /** The id for a path such as {@code /api/v1/equipment/{id}/…}. */
    public long id(String path) {
        String collection = path.substring(API.length(), path.indexOf("/{")).replaceFirst("^/history", "");
        Long id = ids.get(collection);
        if (id == null) {
            throw new AssertionError("No object is made for " + path);
        }
        return id;
    }

    /** The id of the thing of a collection, such as {@code /equipment}. */
    long of(String collection) {
        return ids.get(collection);
    }

    /** The things that lie on the site, by collection. */
    Map<String, Long> all() {
        return ids.entrySet().stream().filter(thing -> PLACED.contains(thing.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void global() {
        ids.put("/customers", post("/customers", named("Customer")));
        ids.put("/equipment/categories", post("/equipment/categories", named("Kind")));
        long types = post("/maintenance/activity-types/categories", named("Group"));
        ids.put("/maintenance/activity-types/categories", types);
        ids.put("/maintenance/activity-types", post("/maintenance/activity-types", named("Type").add("categoryId", types).add("estimatedDurationHours", 1)
                .add("checklist", Json.createArrayBuilder().add(Json.createObjectBuilder().add("text", "Look").add("required", true)))));
        ids.put("/roles", post("/roles", named("Role").add("permissions", Json.createArrayBuilder())));
        http.post(API + "/jobs/generate-occurrences", "{}");
        List<JsonObject> jobs = http.get(API + "/jobs").expect(200).items().getValuesAs(JsonObject.class);
        ids.put("/jobs", jobs.get(0).getJsonNumber("id").longValue());
    }

    private void place(long site) {
        long pod = post("/locations", named("POD").add("parentId", site));
        ids.put("/locations", pod);
        long item = post("/equipment", named("TX").add("categoryId", ids.get("/equipment/categories")).add("manufacturerSerial", TestServer.unique("SN"))
                .add("locationId", pod));
        ids.put("/equipment", item);
        long type = ids.get("/maintenance/activity-types");
        ids.put("/maintenance/schedules", post("/maintenance/schedules", Json.createObjectBuilder().add("activityTypeId", type).add("equipmentId", item)
                .add("startsAt", "2031-01-06T08:00:00").add("recurrence", "FREQ=YEARLY")));
        ids.put("/maintenance/activities", post("/maintenance/activities", Json.createObjectBuilder().add("activityTypeId", type).add("equipmentId", item)
                .add("scheduledStart", "2031-02-06T08:00:00").add("scheduledEnd", "2031-02-06T10:00:00")));
        ids.put("/working-calendars", site);
        ids.put("/freeze-windows", post("/freeze-windows", named("Freeze").add("siteId", site).add("from", "2031-03-01T00:00").add("to", "2031-03-09T00:00")));
        ids.put("/users", Person.of("technician", site).id());
    }

    private long post(String path, JsonObjectBuilder draft) {
        return http.post(API + path, draft.build()).expect(201).json().getJsonNumber("id").longValue();
    }

    private static JsonObjectBuilder named(String prefix) {
        return Json.createObjectBuilder().add("name", TestServer.unique(prefix));
    }
}
