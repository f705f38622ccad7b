package org.maintenancedashboard.web.guard;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The theme the build derives from PrimeFaces. */
class ThemeTest {

    private final String theme = Files.readString(Path.of(System.getProperty("theme.file", "target/theme/resources/primefaces-md/theme.css")));

    ThemeTest() throws IOException {
    }

    @Test
    void the_theme_takes_more_than_a_thousand_colours_from_our_tokens() {
        assertTrue(theme.split("var\\(--md-").length > 1000);
    }

    @Test
    void nothing_of_the_blue_it_came_from_is_left() {
        assertFalse(theme.toLowerCase().contains("#2196f3"));
    }

    @Test
    void no_rule_takes_the_focus_outline_away_or_reaches_for_plain_inputs() {
        assertFalse(theme.contains("body input:not(") || theme.contains("body select,"));
        assertFalse(theme.contains("outline:0 none") || theme.contains("outline: 0 none"));
    }
}
