package org.maintenancedashboard.web.rest;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.maintenancedashboard.common.Coded;

/** Coded enums as JSON strings. */
final class CodedJson {

    private CodedJson() {
    }

    static final class Writer implements JsonbSerializer<Coded> {

        @Override
        public void serialize(Coded value, JsonGenerator json, SerializationContext context) {
            json.write(value.code());
        }
    }

    static final class Reader implements JsonbDeserializer<Coded> {

        @Override
        public Coded deserialize(JsonParser json, DeserializationContext context, Type type) {
            String code = TextJson.text(json);
            return Stream.of(((Class<?>) type).getEnumConstants()).map(Coded.class::cast).filter(constant -> constant.code().equals(code))
                    .findFirst().orElseThrow(() -> new JsonbException("Unknown code: " + code));
        }
    }
}
