package org.maintenancedashboard.schedule.plan;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.maintenancedashboard.recurrence.Decision;

/** What people decided about single dates, as part of a snapshot's JSON: key, where to (empty: cancelled), who, when, why. */
final class DecisionText {

    private static final String MEMBER = "decided";

    private DecisionText() {
    }

    static void write(JsonObjectBuilder json, List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        decisions.stream().sorted(Comparator.comparing(Decision::key)).forEach(one -> all.add(Json.createArrayBuilder().add(one.key().toString())
                .add(one.isCancelled() ? "" : one.movedTo().toString()).add(one.who()).add(one.when().toString()).add(one.why())));
        json.add(MEMBER, all);
    }

    static List<Decision> read(JsonObject json) {
        return json.getOrDefault(MEMBER, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonArray.class).stream()
                .map(one -> new Decision(LocalDateTime.parse(one.getString(0)), one.getString(1).isEmpty() ? null : LocalDateTime.parse(one.getString(1)),
                        one.getString(2), Instant.parse(one.getString(3)), one.getString(4))).toList();
    }
}
