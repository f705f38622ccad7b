package org.maintenancedashboard.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/security.md} and {@code docs/asvs.md} lean on tests that exist. */
class SecurityTableTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+(?:IT|Test|Fuzz|OnServer))`");

    @Test
    void every_test_that_the_table_names_exists() throws IOException {
        Set<String> named = NAMED.matcher(Files.readString(Path.of("../docs/security.md")) + Files.readString(Path.of("../docs/asvs.md"))).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(named.size() > 20, named::toString);
        named.removeAll(tests());
        assertEquals(Set.of(), named);
    }

    private static Set<String> tests() throws IOException {
        Set<String> tests = new TreeSet<>();
        for (String module : Set.of("ejb", "batch", "web", "ear")) {
            Path root = Path.of("..", module, "src", "test", "java");
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java")).forEach(name -> tests.add(name.replace(".java", "")));
                }
            }
        }
        return tests;
    }
}
