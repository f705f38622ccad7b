package org.maintenancedashboard.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A place written as {@code Site > POD > MDC}.
 *
 * @param levels the names from the site down, at least one
 */
record LocationPath(List<String> levels) {

    static final int MAX_LEVELS = 10;
    static final int MAX_NAME = 200;
    static final String FORBIDDEN = "<&\"'\\/|:;*?";

    private static final String SEPARATOR = " > ";

    LocationPath {
        levels = List.copyOf(levels);
    }

    static LocationPath of(String text) {
        return new LocationPath(Arrays.stream(text.split(">", -1)).map(String::strip).toList());
    }

    boolean hasBlankLevel() {
        return levels.stream().anyMatch(String::isEmpty);
    }

    boolean hasLongLevel() {
        return levels.stream().anyMatch(level -> level.length() > MAX_NAME);
    }

    boolean tooDeep() {
        return levels.size() > MAX_LEVELS;
    }

    /** The characters of a text that no place may have, each once, parted by spaces. */
    static String forbiddenIn(String text) {
        StringBuilder found = new StringBuilder();
        text.chars().filter(character -> FORBIDDEN.indexOf(character) >= 0 || character < ' ').distinct()
            .forEach(character -> found.append(found.isEmpty() ? "" : " ").append(character < ' ' ? "\u21b5" : Character.toString(character)));
        return found.toString();
    }

    String site() {
        return levels.get(0);
    }

    /** This path down to a level, from 1. */
    LocationPath upTo(int depth) {
        return new LocationPath(levels.subList(0, depth));
    }

    /** What makes two paths the same place: the names without regard to case. */
    String key() {
        return toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return String.join(SEPARATOR, levels);
    }
}
