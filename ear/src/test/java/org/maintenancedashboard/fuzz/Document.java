package org.maintenancedashboard.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.maintenancedashboard.launcher.Reply;

/** The OpenAPI document, and whether answers are as it says. Not for several threads. */
final class Document {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root;
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private final Map<JsonNode, JsonSchema> compiled = new HashMap<>();

    Document(String text) {
        this.root = read(text);
    }

    JsonNode root() {
        return root;
    }

    /** A schema with its reference followed. */
    JsonNode followed(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : root.at(reference.substring(1));
    }

    /** What is wrong with an answer; null where nothing is. */
    String wrong(Operation operation, Reply reply) {
        String type = reply.header("Content-Type").replaceAll(";.*", "");
        if (reply.status() >= 500) {
            return "a fault of ours";
        }
        if (reply.body().contains("Exception") || reply.body().contains("\tat ")) {
            return "shows a trace";
        }
        if (reply.status() >= 400 && !type.equals("application/problem+json")) {
            return "is no problem+json but " + type;
        }
        JsonNode schema = operation.answer(reply.status(), type);
        if (schema == null) {
            return "is not in the document: " + reply.status() + " " + type;
        }
        if (schema.isEmpty() || !type.endsWith("json")) {
            return null;
        }
        Set<ValidationMessage> messages = compiled.computeIfAbsent(schema, this::compile).validate(read(reply.body()));
        return messages.isEmpty() ? null : "is not of the form in the document: " + messages;
    }

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + text, e);
        }
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", root.get("components"));
        return schemas.getSchema(whole);
    }
}
