package org.maintenancedashboard.web.rest;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Parameters that are true or false, and nothing else; by itself Jakarta REST takes every other word for false. */
@Provider
public class FlagParams implements ParamConverterProvider {

    private static final ParamConverter<Boolean> FLAG = new ParamConverter<>() {
        @Override
        public Boolean fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException(text);
            }
            return Boolean.valueOf(text);
        }

        @Override
        public String toString(Boolean value) {
            return String.valueOf(value);
        }
    };

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> raw, Type type, Annotation[] annotations) {
        return raw == Boolean.class ? (ParamConverter<T>) FLAG : null;
    }
}
