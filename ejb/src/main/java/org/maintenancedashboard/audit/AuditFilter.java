package org.maintenancedashboard.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which facts are asked for; null leaves a condition out.
 *
 * @param actor part of the user name
 * @param from facts at this moment or later
 * @param until facts before this moment
 */
public record AuditFilter(String actor, String action, String entity, Long entityId, Instant from, Instant until) {

    /** Everything that was done to one thing. */
    public static AuditFilter of(String entity, Long id) {
        return new AuditFilter(null, null, entity, id, null, null);
    }

    /** The conditions with their places for values, and the values, in the same order. */
    Map<String, Object> conditions() {
        Map<String, Object> conditions = new LinkedHashMap<>();
        add(conditions, "position(lower(?) in lower(e.actor)) > 0", actor == null ? null : actor.strip());
        add(conditions, "e.action = ?", action);
        add(conditions, "e.entity = ?", entity);
        add(conditions, "e.entity_id = ?", entityId);
        add(conditions, "e.at >= ?", from == null ? null : Timestamp.from(from));
        add(conditions, "e.at < ?", until == null ? null : Timestamp.from(until));
        return conditions;
    }

    private static void add(Map<String, Object> conditions, String condition, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            conditions.put(condition.replace("?", "?" + (conditions.size() + 1)), value);
        }
    }
}
