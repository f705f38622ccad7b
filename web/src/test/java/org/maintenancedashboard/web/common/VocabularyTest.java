package org.maintenancedashboard.web.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule 3 of the package. */
class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void a_state_is_known_in_every_spelling() {
        assertEquals("status.inProgress", vocabulary.status("IN_PROGRESS").label());
        assertEquals("status.inProgress", vocabulary.status("inProgress").label());
        assertEquals("value.none", vocabulary.status("else").label());
    }

    @Test
    void every_state_has_a_word() {
        ResourceBundle words = ResourceBundle.getBundle(Texts.BUNDLE);
        List<Badge> badges = Stream.of(
            Stream.of("scheduled", "planned", "pending", "inProgress", "completed", "overdue", "cancelled").map(vocabulary::status),
            Stream.of("inService", "underMaintenance", "outOfService", "retired", "offlineUpstream").map(vocabulary::equipment),
            Stream.of("healthy", "watch", "warning", "critical").map(vocabulary::health)).flatMap(s -> s).toList();
        assertEquals(List.of(), badges.stream().map(Badge::label).filter(key -> key.equals("value.none") || !words.containsKey(key)).toList());
    }

    @Test
    void a_path_leaves_out_the_site_unless_it_is_all_there_is_or_asked_for() {
        assertEquals(List.of("POD 4", "MDC 7"), vocabulary.path("Dorothy 1A > POD 4 > MDC 7", null));
        assertEquals(List.of("Dorothy 1A", "POD 4"), vocabulary.path(List.of("Dorothy 1A", "POD 4"), true));
        assertEquals(List.of("Dorothy 1A"), vocabulary.path("Dorothy 1A", false));
        assertEquals(List.of(), vocabulary.path(null, false));
    }

    @Test
    void initials_are_the_first_letters_of_the_first_and_the_last_word() {
        assertEquals("AR", vocabulary.initials("Ana Maria Ruiz"));
        assertEquals("A", vocabulary.initials("admin"));
        assertEquals("TB", vocabulary.initials("tom.becker"));
        assertEquals("?", vocabulary.initials(" "));
    }
}
