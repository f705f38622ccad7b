package org.maintenancedashboard.audit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One value of a fact.
 *
 * @param identity what two equal values have in common: the id of what is referred to, else the text
 * @param parts how it reads; the elements of a list one by one
 * @param list whether it is a list
 */
record FactValue(String identity, List<String> parts, boolean list) {

    private static final Set<String> SILENT = Set.of("id", "version");

    static FactValue of(JsonValue value) {
        if (value instanceof JsonArray array) {
            List<String> parts = array.stream().map(FactValue::element).toList();
            return new FactValue(String.join("\n", parts), parts, true);
        }
        if (isReference(value)) {
            return new FactValue(value.asJsonObject().get("id").toString(), List.of(name(value.asJsonObject())), false);
        }
        return new FactValue(text(value), List.of(text(value)), false);
    }

    /** What is referred to by its id alone. */
    static FactValue reference(JsonValue id) {
        return new FactValue(id.toString(), List.of("#" + id), false);
    }

    static boolean isReference(JsonValue value) {
        return value instanceof JsonObject object && object.containsKey("id") && object.containsKey("name");
    }

    /** How it reads beside another one: of two lists only what the other one lacks, unless only the order differs. */
    static String shown(FactValue value, FactValue other) {
        if (value == null || value.parts.isEmpty()) {
            return null;
        }
        List<String> own = new ArrayList<>(value.parts);
        if (value.list && other != null && other.list && !Set.copyOf(value.parts).equals(Set.copyOf(other.parts))) {
            own.removeAll(other.parts);
        }
        return own.isEmpty() ? null : String.join(", ", own);
    }

    private static String element(JsonValue value) {
        if (isReference(value)) {
            return name(value.asJsonObject());
        }
        return value instanceof JsonObject object ? object.entrySet().stream().filter(member -> !SILENT.contains(member.getKey()))
                .map(member -> member.getValue().equals(JsonValue.TRUE) ? "(" + member.getKey() + ")" : said(member.getValue()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")) : text(value);
    }

    private static String said(JsonValue value) {
        return value.equals(JsonValue.FALSE) || value.equals(JsonValue.NULL) ? "" : text(value);
    }

    private static String name(JsonObject reference) {
        return text(reference.containsKey("path") ? reference.get("path") : reference.get("name"));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
