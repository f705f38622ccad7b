package org.maintenancedashboard.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every page keeps the rules of the house; each rule is also shown to find a planted violation. */
class PagesTest {

    private static final String BUNDLE = "org.maintenancedashboard.web.messages";

    @Test
    void no_page_holds_a_word_that_is_not_in_the_message_bundle() throws IOException {
        assertNothing(PageRules::literals);
        assertFalse(PageRules.literals("<p>Two words</p>").isEmpty());
        assertFalse(PageRules.literals("<p title=\"Two words\"/>").isEmpty());
        assertTrue(PageRules.literals("<p title=\"#{msg['a.b']}\">#{fmt.text('c.d', 1)} · 1</p>").isEmpty());
    }

    @Test
    void no_page_holds_inline_styles_or_event_handlers() throws IOException {
        assertNothing(PageRules::inline);
        assertFalse(PageRules.inline("<p style=\"width:1px\"/>").isEmpty());
        assertFalse(PageRules.inline("<button onclick=\"go()\"/>").isEmpty());
    }

    @Test
    void no_page_uses_a_component_that_fails_under_the_content_security_policy() throws IOException {
        assertNothing(PageRules::barred);
        assertFalse(PageRules.barred("<p xmlns:f=\"f\"><f:ajax/></p>").isEmpty());
    }

    @Test
    void no_page_is_longer_than_150_lines() throws IOException {
        assertNothing(xhtml -> xhtml.lines().count() > PageRules.LONGEST ? List.of("too long") : List.of());
    }

    @Test
    void every_message_a_page_names_exists() throws IOException {
        ResourceBundle messages = ResourceBundle.getBundle(BUNDLE);
        assertNothing(xhtml -> PageRules.keys(xhtml).stream().filter(key -> !known(messages, key)).toList());
        assertEquals(List.of("a.b", "c.d"), PageRules.keys("#{msg['a.b']} #{fmt.text('c.d', 1)}"));
    }

    @Test
    void no_message_is_empty_or_has_a_straight_apostrophe() {
        ResourceBundle messages = ResourceBundle.getBundle(BUNDLE);
        assertEquals(List.of(), messages.keySet().stream().filter(key -> messages.getString(key).isBlank() || messages.getString(key).contains("'")).toList());
    }

    /** A key that ends in a dot is the beginning of keys that the page completes. */
    private static boolean known(ResourceBundle messages, String key) {
        return messages.containsKey(key) || key.endsWith(".") && messages.keySet().stream().anyMatch(each -> each.startsWith(key));
    }

    private static void assertNothing(Function<String, List<String>> rule) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : Pages.all()) {
            rule.apply(Files.readString(page)).forEach(finding -> found.add(Pages.ROOT.relativize(page) + ": " + finding));
        }
        assertEquals(List.of(), found);
    }
}
