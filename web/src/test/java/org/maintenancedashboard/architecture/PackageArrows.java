package org.maintenancedashboard.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which feature package may use which, and that nothing runs in a circle. */
record PackageArrows(String base) {

    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
        Map.entry("common", Set.of()),
        Map.entry("recurrence", Set.of()),
        Map.entry("audit", Set.of("common")),
        Map.entry("document", Set.of("audit")),
        Map.entry("location", Set.of("audit")),
        Map.entry("security", Set.of("location")),
        Map.entry("equipment", Set.of("location", "document", "security")),
        Map.entry("maintenance", Set.of("equipment")),
        Map.entry("schedule", Set.of("recurrence", "maintenance")),
        Map.entry("calendar", Set.of("maintenance", "schedule")));
    /** They use what they read or write; nobody uses them. */
    private static final Set<String> LEAVES = Set.of("dashboard", "settings", "transfer", "history", "search", "notification", "demo", "deployment", "monitoring");
    private static final Set<String> OTHER_MODULES = Set.of("web", "batch");

    /** The rules by the sentence each stands for. */
    Map<String, ArchRule> rules() {
        return Map.of(
            "features use each other along the arrows", classes().should(followTheArrows()),
            "no circle among the features", slices().matching(base + ".(*)..").should().beFreeOfCycles(),
            "no circle among the features of web", slices().matching(base + ".web.(*)..").should().beFreeOfCycles());
    }

    private ArchCondition<JavaClass> followTheArrows() {
        return new ArchCondition<>("use other features along the arrows only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = feature(type);
                if (OTHER_MODULES.contains(from)) {
                    return;
                }
                if (!LEAVES.contains(from) && !ARROWS.containsKey(from)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " lies in a feature that the table does not know: " + from));
                }
                type.getDirectDependenciesFromSelf().stream().filter(use -> !isAllowed(from, feature(use.getTargetClass())))
                    .map(Dependency::getDescription).forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
            }
        };
    }

    private static boolean isAllowed(String from, String to) {
        return to.isEmpty() || from.equals(to) || (LEAVES.contains(from) ? ARROWS.keySet() : reachable(from)).contains(to);
    }

    private static Set<String> reachable(String from) {
        Set<String> all = new HashSet<>(ARROWS.getOrDefault(from, Set.of()));
        ARROWS.getOrDefault(from, Set.of()).forEach(next -> all.addAll(reachable(next)));
        return all;
    }

    /** The first name below the base package; empty for classes that are not ours. */
    private String feature(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName() + ".";
        return name.startsWith(base + ".") ? name.substring(base.length() + 1).replaceFirst("\\..*", "") : "";
    }
}
