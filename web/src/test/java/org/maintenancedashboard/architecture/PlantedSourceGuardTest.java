package org.maintenancedashboard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every rule about sources reports the violation planted for it; what is too long is written here. */
class PlantedSourceGuardTest {

    private final List<Source> planted = Source.below(Path.of("src/test/java/org/maintenancedashboard/architecture/planted"));

    @Test
    void a_file_above_three_hundred_lines_is_found() {
        assertEquals(List.of("Long.java: 301 lines"), SourceRules.longFiles(List.of(lines("Long.java", 301), lines("Short.java", 300))));
    }

    @Test
    void a_view_or_resource_above_one_hundred_and_fifty_lines_is_found() {
        List<Source> beans = List.of(lines("LongView.java", 151), lines("ShortView.java", 150), lines("LongResource.java", 151));
        assertEquals(List.of("LongView.java: 151 lines", "LongResource.java: 151 lines"), SourceRules.longFiles(beans));
    }

    @Test
    void a_median_above_sixty_is_found() {
        assertTrue(SourceRules.median(List.of(lines("A.java", 10), lines("B.java", 61), lines("C.java", 90))) > SourceRules.MEDIAN);
        assertEquals(60, SourceRules.median(List.of(lines("A.java", 10), lines("package-info.java", 90), lines("B.java", 60), lines("C.java", 90))));
    }

    @Test
    void a_method_above_forty_lines_is_found() {
        String text = "class Long {\n void proper() {\n" + "\n".repeat(38) + "}\n void endless() {\n" + "\n".repeat(39) + "}\n}\n";
        assertEquals(List.of("Long.java:42 endless"), SourceRules.longMethods(List.of(Source.of("Long.java", text))));
    }

    @Test
    void a_fifth_parameter_is_found_but_not_at_records_and_injected_constructors() {
        assertEquals(List.of("Greedy.java:31 ask"), SourceRules.manyParameters(planted));
    }

    @Test
    void a_catch_of_everything_is_found_alone_and_among_others() {
        assertEquals(List.of("Greedy.java:26", "Greedy.java:36"), SourceRules.broadCatches(planted));
    }

    @Test
    void a_package_without_specification_is_found() {
        assertTrue(SourceRules.unspecified(planted).contains(Rules.PLANTED + ".equipment"));
        assertTrue(!SourceRules.unspecified(planted).contains(Rules.PLANTED));
    }

    @Test
    void a_sixteenth_class_is_found() {
        List<Source> sixteen = IntStream.rangeClosed(1, 16).mapToObj(i -> Source.of("A" + i + ".java", "package crowd;\nclass A" + i + " {\n}\n")).toList();
        assertEquals(Map.of("crowd", 16L), SourceRules.crowded(sixteen));
        assertEquals(Map.of(), SourceRules.crowded(sixteen.subList(1, 16)));
    }

    private static Source lines(String file, int count) {
        return Source.of(file, "package lines;\n" + "\n".repeat(count - 1));
    }
}
