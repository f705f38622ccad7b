package org.maintenancedashboard.web.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** JSON as the interface speaks it: unknown members are refused, coded enums stand as their code, members without a value are left out. */
@Provider
public class JsonConfig implements ContextResolver<Jsonb> {

    static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig()
            .setProperty("jsonb.fail-on-unknown-properties", true)
            .withSerializers(new CodedJson.Writer())
            .withDeserializers(new CodedJson.Reader(), new TextJson()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }
}
