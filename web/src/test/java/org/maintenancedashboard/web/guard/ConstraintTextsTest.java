package org.maintenancedashboard.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every constraint that a user's entry can violate has its sentence: the constraints are read from the migrations. */
class ConstraintTextsTest {

    private static final Set<String> TABLES = Set.of("location", "customer", "equipment", "equipment_category", "activity_type", "activity_type_category",
        "activity_type_checklist", "activity_type_equipment_category", "schedule", "activity", "checklist_item");
    private static final Pattern TABLE = Pattern.compile("(?:create|alter) table (?:if (?:not )?exists )?(\\w+)");
    private static final Pattern CONSTRAINT = Pattern.compile("(drop )?constraint (?:if exists )?(\\w+)");
    private static final Pattern INDEX = Pattern.compile("create unique index (\\w+) on (\\w+)");
    private static final Pattern DROPPED_INDEX = Pattern.compile("drop index (?:if exists )?(\\w+)");

    @Test
    void every_constraint_has_its_sentence() throws IOException {
        ResourceBundle messages = ResourceBundle.getBundle("org.maintenancedashboard.web.messages");
        Set<String> names = new TreeSet<>();
        for (String migration : migrations()) {
            apply(migration, names);
        }
        assertTrue(names.containsAll(Set.of("location_child_name_key", "equipment_serial_key", "activity_scheduled_order")), names::toString);
        names.removeIf(name -> name.endsWith("_pk") || messages.containsKey("constraint." + name));
        assertEquals(Set.of(), names);
    }

    @Test
    void constraints_are_found_added_and_dropped() {
        Set<String> names = new TreeSet<>();
        apply("create table equipment (a int constraint e_a check (a > 0), constraint e_b unique (a));\n-- constraint no\ncreate table other (constraint o unique (a));"
            + "create unique index e_c on equipment (a); alter table equipment drop constraint e_b; alter table equipment add constraint e_d unique (a)", names);
        assertEquals(Set.of("e_a", "e_c", "e_d"), names);
        apply("drop index e_c", names);
        assertEquals(Set.of("e_a", "e_d"), names);
    }

    private static void apply(String migration, Set<String> names) {
        for (String statement : migration.replaceAll("--[^\n]*", "").toLowerCase().split(";")) {
            Matcher table = TABLE.matcher(statement);
            if (table.find() && TABLES.contains(table.group(1))) {
                CONSTRAINT.matcher(statement).results().forEach(found -> {
                    if (found.group(1) == null) {
                        names.add(found.group(2));
                    } else {
                        names.remove(found.group(2));
                    }
                });
            }
            INDEX.matcher(statement).results().filter(found -> TABLES.contains(found.group(2))).forEach(found -> names.add(found.group(1)));
            DROPPED_INDEX.matcher(statement).results().forEach(found -> names.remove(found.group(1)));
        }
    }

    private static List<String> migrations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../ejb/src/main/resources/db/migration"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("V")).sorted((a, b) -> Integer.compare(number(a), number(b))).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"));
    }
}
