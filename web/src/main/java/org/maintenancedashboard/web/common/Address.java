package org.maintenancedashboard.web.common;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a list with its conditions, so that every state of it has one. A parameter without a value is left out. */
public record Address(String path, Map<String, Object> parameters) {

    private static final String PAGE = "page";

    public Address {
        Map<String, Object> kept = new LinkedHashMap<>(parameters);
        kept.values().removeIf(value -> value == null || value.toString().isBlank());
        parameters = Collections.unmodifiableMap(kept);
    }

    /** The same list with one parameter changed; another condition or order leads back to the first page. */
    public String with(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(parameters);
        if (!PAGE.equals(name)) {
            changed.remove(PAGE);
        }
        changed.put(name, value);
        return new Address(path, changed).toString();
    }

    /** The same list with more parameters. */
    public Address and(Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.putAll(more);
        return new Address(path, all);
    }

    /** The same list sorted by a field; a second time, downwards. */
    public String sorted(String field) {
        return with("sort", field.equals(parameters.get("sort")) ? "-" + field : field);
    }

    /** How a field is sorted, as {@code aria-sort} says it. */
    public String direction(String field) {
        Object sort = parameters.get("sort");
        return field.equals(sort) ? "ascending" : ("-" + field).equals(sort) ? "descending" : "none";
    }

    @Override
    public String toString() {
        String query = parameters.entrySet().stream().map(entry -> entry.getKey() + "="
                + URLEncoder.encode(entry.getValue().toString(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
