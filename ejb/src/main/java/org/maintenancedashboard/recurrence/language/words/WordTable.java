package org.maintenancedashboard.recurrence.language.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The table of one language, as its file has it. */
public final class WordTable {

    private final Map<String, String> lines = new TreeMap<>();

    private WordTable(Properties properties) {
        properties.stringPropertyNames().forEach(name -> lines.put(name, properties.getProperty(name)));
    }

    /** The table of a language by its two letters, which must exist. */
    public static WordTable of(String language) {
        Properties properties = new Properties();
        try (InputStream file = WordTable.class.getResourceAsStream("/org/maintenancedashboard/recurrence/language/" + language + ".properties")) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new WordTable(properties);
    }

    /** Whether there is such a line. */
    public boolean has(String key) {
        return lines.containsKey(key);
    }

    /** A line with its places {0}, {1} filled. */
    public String text(String key, Object... arguments) {
        String text = lines.get(key);
        if (text == null) {
            throw new IllegalArgumentException("The table has no line " + key);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** The entries of a line, separated by commas. */
    public List<String> list(String key) {
        return has(key) ? Arrays.stream(lines.get(key).split(",")).map(String::strip).filter(entry -> !entry.isEmpty()).toList() : List.of();
    }

    /** The first form of the n-th entry of a list, from 1: its spelling in sentences. */
    public String spelling(String kind, int number) {
        return list("list." + kind).get(number - 1).split("/")[0];
    }

    /** All keys, in order. */
    public List<String> keys() {
        return List.copyOf(lines.keySet());
    }
}
