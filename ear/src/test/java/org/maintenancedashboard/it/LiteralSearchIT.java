package org.maintenancedashboard.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** What is searched for is text: no character of it is a wildcard. */
class LiteralSearchIT {

    private static final String TYPES = "/api/v1/maintenance/activity-types";
    private static final String SCHEDULES = "/api/v1/maintenance/schedules";
    private static final String ACTIVITIES = "/api/v1/maintenance/activities";

    private final Http http = Http.admin();
    private final String name = TestServer.unique("Lit");

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "!", "100%_\\!"})
    void aCharacterIsFoundOnlyWhereItStands(String sign) {
        long group = id("/api/v1/maintenance/activity-types/categories", Json.createObjectBuilder().add("name", name));
        long site = id("/api/v1/locations", Json.createObjectBuilder().add("name", name).add("zone", "Europe/Berlin"));
        for (String middle : new String[] {sign, "z".repeat(sign.length())}) {
            String full = name + middle + "end";
            long category = id("/api/v1/equipment/categories", Json.createObjectBuilder().add("name", full));
            long item = id("/api/v1/equipment", Json.createObjectBuilder().add("name", full).add("categoryId", category)
                    .add("manufacturerSerial", full).add("locationId", site));
            long type = id(TYPES, Json.createObjectBuilder().add("name", full).add("categoryId", group));
            id(SCHEDULES, Json.createObjectBuilder().add("activityTypeId", type).add("equipmentId", item).add("startsAt", "2034-05-02T08:00")
                    .add("recurrence", "FREQ=YEARLY").add("leadDays", 0));
            id(ACTIVITIES, Json.createObjectBuilder().add("equipmentId", item).add("activityTypeId", type).add("title", full)
                    .add("scheduledStart", "2034-05-02T08:00").add("scheduledEnd", "2034-05-02T09:00"));
        }
        String asked = URLEncoder.encode(name + sign + "end", StandardCharsets.UTF_8);
        assertEquals(1, total(TYPES + "?search=" + asked));
        assertEquals(1, total(SCHEDULES + "?search=" + asked));
        assertEquals(1, total(ACTIVITIES + "?q=" + asked));
        assertEquals(1, total("/api/v1/equipment?search=" + asked));
        assertEquals(1, total("/api/v1/locations?search=" + URLEncoder.encode(name, StandardCharsets.UTF_8)));
    }

    @Test
    void aPlaceThatDoesNotExistHasNoWork() {
        assertEquals(0, total(ACTIVITIES + "?locationId=1"));
        assertEquals(0, total("/api/v1/calendar/maintenance?from=2034-05-01&to=2034-05-03&locationId=1"));
    }

    private int total(String path) {
        return http.get(path).expect(200).json().getInt("total");
    }

    private long id(String path, JsonObjectBuilder body) {
        return http.post(path, body.build()).expect(201).json().getInt("id");
    }
}
