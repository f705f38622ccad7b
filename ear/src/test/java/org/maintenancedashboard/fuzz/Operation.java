package org.maintenancedashboard.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One method of one path, as the OpenAPI document describes it; {@code common} is what holds for all methods of the path. */
record Operation(String method, String path, JsonNode common, JsonNode description) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    /** All of a document, in its order. */
    static List<Operation> all(JsonNode document) {
        List<Operation> all = new ArrayList<>();
        document.get("paths").properties().forEach(path -> path.getValue().properties().stream().filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> all.add(new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), path.getValue(), method.getValue()))));
        return all;
    }

    /** Names of the parameters in the query. */
    List<String> queryParameters() {
        return Stream.of(common, description).flatMap(part -> StreamSupport.stream(part.path("parameters").spliterator(), false)).filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.get("name").asText()).toList();
    }

    /** The schema of the JSON it takes; a missing node where it takes none. */
    JsonNode body() {
        return description.path("requestBody").path("content").path("application/json").path("schema");
    }

    /** The schema of an answer of this status and type; null where the document names none such. */
    JsonNode answer(int status, String type) {
        JsonNode response = description.path("responses").path(String.valueOf(status));
        if (response.isMissingNode()) {
            return null;
        }
        JsonNode content = response.path("content");
        return content.isEmpty() ? content : content.get(type) == null ? null : content.get(type).path("schema");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
