package org.maintenancedashboard.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal a service, a job or a page can name has its sentence. */
class RefusalKeysTest {

    private static final Pattern KEY = Pattern.compile("\"(error\\.[A-Za-z0-9._]*[A-Za-z0-9])\"");

    @Test
    void every_key_of_a_refusal_is_in_the_message_bundle() throws IOException {
        ResourceBundle messages = ResourceBundle.getBundle("org.maintenancedashboard.web.messages");
        Set<String> missing = new TreeSet<>();
        for (String module : new String[] {"../ejb", "../batch", "."}) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    KEY.matcher(Files.readString(file)).results().map(match -> match.group(1))
                        .filter(key -> !messages.containsKey(key)).forEach(key -> missing.add(key + " in " + file.getFileName()));
                }
            }
        }
        assertEquals(Set.of(), missing);
    }
}
