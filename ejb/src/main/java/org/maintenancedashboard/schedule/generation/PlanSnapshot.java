package org.maintenancedashboard.schedule.generation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.schedule.Plans;
import org.maintenancedashboard.schedule.Timing;

/** The plan an activity was made from, as compact JSON in the activity's trace column. */
public record PlanSnapshot(LocalDateTime startsAt, String zone, String recurrence, String invalidDates) {

    public Plan plan() {
        return Plans.of(new Timing(startsAt, zone, recurrence, invalidDates), ZoneId.of(zone));
    }

    public String toJson() {
        return Json.createObjectBuilder().add("at", startsAt.toString()).add("zone", zone).add("rule", recurrence)
                .add("invalid", invalidDates).build().toString();
    }

    public static PlanSnapshot parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return new PlanSnapshot(LocalDateTime.parse(object.getString("at")), object.getString("zone"), object.getString("rule"),
                    object.getString("invalid"));
        }
    }
}
