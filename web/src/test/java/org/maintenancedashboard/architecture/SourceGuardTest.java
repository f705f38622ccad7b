package org.maintenancedashboard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The main sources of ejb, batch and web keep the sizes. */
class SourceGuardTest {

    /** Decision 8 gives the reasons; the number is what each may grow to. */
    private static final Map<String, Integer> ROOMY = Map.of(
        Rules.SYSTEM + ".recurrence", 45,
        Rules.SYSTEM + ".common", 22,
        Rules.SYSTEM + ".demo", 18,
        Rules.SYSTEM + ".maintenance.activity", 24,
        Rules.SYSTEM + ".transfer", 22,
        Rules.SYSTEM + ".web.common", 18,
        Rules.SYSTEM + ".web.maintenance.activity", 24,
        Rules.SYSTEM + ".web.shell", 20);
    /** Decision 8: page beans above 150 lines. */
    private static final Map<String, Integer> LONG_BEANS = Map.of("ActivityView.java", 190, "CalendarView.java", 245);

    private static final List<Source> SYSTEM = Source.system();

    @Test
    void the_three_modules_are_looked_at() {
        Set<String> packages = SYSTEM.stream().map(Source::packageName).collect(Collectors.toSet());
        assertTrue(packages.containsAll(Set.of(Rules.SYSTEM + ".common", Rules.SYSTEM + ".batch", Rules.SYSTEM + ".web.rest")), packages::toString);
    }

    @Test
    void no_file_is_too_long() {
        List<Source> others = SYSTEM.stream().filter(source -> source.lines() > LONG_BEANS.getOrDefault(source.file(), 0)).toList();
        assertEquals(List.of(), SourceRules.longFiles(others));
    }

    @Test
    void half_of_the_files_are_short() {
        assertTrue(SourceRules.median(SYSTEM) <= SourceRules.MEDIAN, () -> "median " + SourceRules.median(SYSTEM));
    }

    @Test
    void no_method_is_too_long() {
        assertEquals(List.of(), SourceRules.longMethods(SYSTEM));
    }

    @Test
    void nothing_has_too_many_parameters() {
        assertEquals(List.of(), SourceRules.manyParameters(SYSTEM));
    }

    @Test
    void nobody_catches_everything() {
        assertEquals(List.of(), SourceRules.broadCatches(SYSTEM));
    }

    @Test
    void every_package_is_specified() {
        assertEquals(Set.of(), SourceRules.unspecified(SYSTEM));
    }

    @Test
    void no_package_is_crowded() {
        Map<String, Long> crowded = SourceRules.crowded(SYSTEM);
        crowded.entrySet().removeIf(entry -> entry.getValue() <= ROOMY.getOrDefault(entry.getKey(), SourceRules.CLASSES));
        assertEquals(Map.of(), crowded);
    }
}
