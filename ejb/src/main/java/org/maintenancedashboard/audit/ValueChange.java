package org.maintenancedashboard.audit;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A value before and after a fact. What another thing is referred to by reads as its name at that time; of two lists only the elements
 * taken away and added are said.
 *
 * @param field the member, parts of nested ones joined by a dot; a reference without its "Id"
 * @param before null where there was none
 * @param after null where there is none any more
 */
public record ValueChange(String field, String before, String after) {

    private static final Set<String> STAMPS = Set.of("id", "version", "createdAt", "createdBy", "updatedAt", "updatedBy", "editable");
    /** What follows from something else, so that its change is said there. */
    private static final Map<String, Set<String>> DERIVED = Map.of(
            "equipment", Set.of("site", "zone"),
            "location", Set.of("site", "path", "depth", "siteZone", "effectiveCustomer", "children"),
            "schedule", Set.of("calendarSite", "zone", "nextDue"),
            "workingCalendar", Set.of("site", "zone"),
            "freezeWindow", Set.of("yearly"),
            "user", Set.of("name", "lastLogin", "status"),
            "role", Set.of("system", "users"));

    /** What differs between two JSON texts, in the order of the fields; ids, versions, stamps and what is derived aside. */
    static List<ValueChange> between(String entity, String before, String after) {
        Map<String, FactValue> old = values(before);
        Map<String, FactValue> fresh = values(after);
        Set<String> fields = new TreeSet<>(old.keySet());
        fields.addAll(fresh.keySet());
        fields.removeAll(DERIVED.getOrDefault(entity, Set.of()));
        List<ValueChange> changes = new ArrayList<>();
        for (String field : fields) {
            FactValue was = old.get(field);
            FactValue is = fresh.get(field);
            if (was == null || is == null || !was.identity().equals(is.identity())) {
                changes.add(new ValueChange(field, FactValue.shown(was, is), FactValue.shown(is, was)));
            }
        }
        changes.removeIf(change -> change.before == null && change.after == null);
        return changes;
    }

    private static Map<String, FactValue> values(String json) {
        Map<String, FactValue> values = new TreeMap<>();
        if (json != null) {
            try (JsonReader reader = Json.createReader(new StringReader(json))) {
                collect("", reader.readValue(), values);
            }
        }
        return values;
    }

    private static void collect(String path, JsonValue value, Map<String, FactValue> values) {
        if (value instanceof JsonObject object && (path.isEmpty() || !FactValue.isReference(value))) {
            object.forEach((name, member) -> {
                if (!path.isEmpty() || !STAMPS.contains(name)) {
                    collect(path.isEmpty() ? name : path + "." + name, member, values);
                }
            });
        } else if (path.endsWith("Id") && value instanceof JsonNumber) {
            values.put(path.substring(0, path.length() - 2), FactValue.reference(value));
        } else if (value.getValueType() != JsonValue.ValueType.NULL) {
            values.put(path.isEmpty() ? "value" : path, FactValue.of(value));
        }
    }
}
