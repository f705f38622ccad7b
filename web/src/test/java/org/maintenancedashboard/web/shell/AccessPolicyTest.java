package org.maintenancedashboard.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages ask for what {@code docs/access-policy.csv} says, each of them. */
class AccessPolicyTest {

    /** Ends a row of a page whose address names something stored, where that asks for another permission. */
    private static final String STORED = "?id";

    @Test
    void every_page_has_its_row() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("src/main/webapp"))) {
            Set<String> files = pages.map(page -> page.getFileName().toString()).filter(name -> name.endsWith(".xhtml"))
                .map(name -> "/" + name.replace(".xhtml", "")).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(files, rows().stream().map(cells -> cells[1].replace(STORED, "")).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void every_page_asks_for_what_its_row_says() throws IOException {
        for (String[] cells : rows()) {
            String page = cells[1].replace(STORED, "");
            assertEquals(right(cells[2]), page.equals(cells[1]) ? PageRight.of(page) : PageRight.ofStored(page), cells[1]);
            assertEquals(cells[3].contains("all-sites"), PageRight.asksEverySite(page), cells[1]);
        }
    }

    private static PageRight right(String permission) {
        Set<String> all = new HashSet<>();
        Set<String> oneOf = new HashSet<>();
        for (String part : permission.matches("open|signed-in") ? new String[0] : permission.split("\\+")) {
            (part.contains("/") ? oneOf : all).addAll(Arrays.asList(part.split("/")));
        }
        return new PageRight(all, oneOf);
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(Path.of("../docs/access-policy.csv")).stream().map(line -> line.split(",", -1)).filter(cells -> cells[0].equals("PAGE")).toList();
    }
}
