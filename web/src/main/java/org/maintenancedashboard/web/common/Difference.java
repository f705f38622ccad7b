package org.maintenancedashboard.web.common;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One field that two versions of a thing hold differently: its label's key, what was typed, what is stored; null where there is nothing. */
public record Difference(String label, String mine, String stored) implements Serializable {

    /** What differs, in the order of the typed version; both maps hold texts by label key, and blank counts as nothing. */
    public static List<Difference> between(Map<String, String> mine, Map<String, String> stored) {
        return mine.keySet().stream().map(label -> new Difference(label, text(mine.get(label)), text(stored.get(label))))
                .filter(field -> !Objects.equals(field.mine, field.stored)).toList();
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
