package org.maintenancedashboard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule about classes reports the violation planted for it. */
class PlantedArchitectureTest {

    private static final Map<String, List<String>> FAULTS = Map.ofEntries(
        Map.entry("web sees no persistence", List.of("Leaky.em")),
        Map.entry("web sees no batch API", List.of("Leaky.status")),
        Map.entry("web sees no entity", List.of("Leaky.entity")),
        Map.entry("web reaches jobs through their facade", List.of("Leaky.artifact")),
        Map.entry("batch sees no persistence", List.of("Artifact.em")),
        Map.entry("batch sees no pages", List.of("Artifact.faces")),
        Map.entry("batch sees no REST", List.of("Artifact.response")),
        Map.entry("ejb has no user interface and no batch", List.of("Served.request")),
        Map.entry("Hibernate and Flyway are for deployment", List.of("Copying.flyway")),
        Map.entry("the driver is for generation and demo", List.of("Copying.driver")),
        Map.entry("JDBC is for deployment, generation and demo", List.of("Copying.connection")),
        Map.entry("recurrence is plain Java", List.of("Rooted.injected")),
        Map.entry("features use each other along the arrows", List.of("Upward.served", "does not know: gadget")),
        Map.entry("no circle among the features", List.of("Slice common", "Slice equipment")),
        Map.entry("no circle among the features of web", List.of("Slice rest", "Slice shell")),
        Map.entry("every public method of a bean says who may call it", List.of("Pumps.open()")),
        Map.entry("time is read from the injected clock",
            List.of("Hasty.today()", "Hasty.there(", "Hasty.later()", "Hasty.own()", "Hasty.millis()", "Hasty.old()")),
        Map.entry("associations are lazy", List.of("Pump.byDefault", "Pump.byWish")),
        Map.entry("entities have verbs, not setters", List.of("Pump.setId(")),
        Map.entry("entities are of one family", List.of("equipment.Pump>")),
        Map.entry("rights are asked of the caller", List.of("Leaky.may(")),
        Map.entry("names say what a class is", List.of("PumpManager")),
        Map.entry("nobody prints", List.of("PumpManager.print()")),
        Map.entry("find answers an Optional", List.of("Pumps.findNothing()")),
        Map.entry("page answers a Page", List.of("Pumps.pageNothing()")),
        Map.entry("page beans are Views", List.of("Leaky")),
        Map.entry("REST classes are Resources", List.of("Trip")));
    private static final List<String> PROPER = List.of("Hasty.proper(", "Pump.lazy", "Pumps.findNothing() does not");

    private final JavaClasses planted = Rules.planted();
    private final Map<String, ArchRule> rules = Rules.below(Rules.PLANTED);

    @Test
    void every_rule_has_its_fault() {
        assertEquals(rules.keySet(), FAULTS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> a_fault_is_found() {
        return rules.entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
            String report = report(rule.getValue());
            FAULTS.get(rule.getKey()).forEach(fault -> assertTrue(report.contains(fault), () -> fault + " is not in: " + report));
        }));
    }

    @Test
    void what_is_proper_is_not_reported() {
        String all = String.join("\n", rules.values().stream().map(this::report).toList());
        PROPER.forEach(proper -> assertFalse(all.contains(proper), proper));
    }

    private String report(ArchRule rule) {
        return String.join("\n", rule.evaluate(planted).getFailureReport().getDetails());
    }
}
