package org.maintenancedashboard.common;

import java.util.Locale;

/**
 * Patterns for {@code like} that find their text and nothing else: what the database reads as a wildcard stands for itself.
 * Used with {@code escape '!'}.
 */
public final class Like {

    private Like() {
    }

    /** Text in lower case somewhere in a value; anything where the text is null or blank. */
    public static String containing(String text) {
        return text == null || text.isBlank() ? "%" : "%" + literal(text.strip().toLowerCase(Locale.ROOT)) + "%";
    }

    /** Values that begin with a text, as it is written. */
    public static String startingWith(String text) {
        return literal(text) + "%";
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
