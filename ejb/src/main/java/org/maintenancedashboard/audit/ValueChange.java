package org.maintenancedashboard.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A value before and after a fact.
 *
 * @param field the member, parts of nested ones joined by a dot
 * @param before null where there was none
 * @param after null where there is none any more
 */
public record ValueChange(String field, String before, String after) {

    private static final Set<String> STAMPS = Set.of("id", "version", "createdAt", "createdBy", "updatedAt", "updatedBy", "editable");

    /** What differs between two JSON texts, in the order of the fields; ids, versions and stamps aside. */
    static List<ValueChange> between(String before, String after) {
        Map<String, String> old = values(before);
        Map<String, String> fresh = values(after);
        Set<String> fields = new TreeSet<>(old.keySet());
        fields.addAll(fresh.keySet());
        List<ValueChange> changes = new ArrayList<>();
        for (String field : fields) {
            boolean said = before == null || after == null || fresh.containsKey(field) || old.get(field) == null;
            if (said && !Objects.equals(old.get(field), fresh.get(field))) {
                changes.add(new ValueChange(field, old.get(field), fresh.get(field)));
            }
        }
        return changes;
    }

    private static Map<String, String> values(String json) {
        Map<String, String> values = new TreeMap<>();
        if (json != null) {
            try (JsonReader reader = Json.createReader(new StringReader(json))) {
                collect("", reader.readValue(), values);
            }
        }
        return values;
    }

    private static void collect(String path, JsonValue value, Map<String, String> values) {
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                if (!path.isEmpty() || !STAMPS.contains(name)) {
                    collect(path.isEmpty() ? name : path + "." + name, member, values);
                }
            });
        } else if (value.getValueType() != JsonValue.ValueType.NULL) {
            values.put(path.isEmpty() ? "value" : path, value instanceof JsonString text ? text.getString() : value.toString());
        }
    }
}
