package org.maintenancedashboard.web.rest;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

/** Texts as the database can keep them: a JSON string, nothing else, without the character NUL. */
final class TextJson implements JsonbDeserializer<String> {

    @Override
    public String deserialize(JsonParser json, DeserializationContext context, Type type) {
        String text = text(json);
        if (text.indexOf('\0') >= 0) {
            throw new JsonbException("A text holds the character NUL");
        }
        return text;
    }

    /** The JSON string a member holds; anything else is refused as a fault of that member. */
    static String text(JsonParser json) {
        try {
            return json.getString();
        } catch (IllegalStateException other) {
            throw new JsonbException("The member holds no text", other);
        }
    }
}
