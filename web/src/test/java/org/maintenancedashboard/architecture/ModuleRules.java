package org.maintenancedashboard.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.Map;
import java.util.stream.Stream;

/** The module table and the homes of libraries, below a base package. */
record ModuleRules(String base) {

    static final DescribedPredicate<JavaClass> ENTITY = DescribedPredicate.<JavaClass>or(
        annotatedWith(Entity.class), annotatedWith(MappedSuperclass.class), annotatedWith(Embeddable.class)).as("entities");

    private static final String[] SERVED = {"jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "jakarta.batch..", "org.primefaces.."};

    /** The rules by the sentence each stands for. */
    Map<String, ArchRule> rules() {
        return Map.ofEntries(
            Map.entry("web sees no persistence", outOf("web", "jakarta.persistence..")),
            Map.entry("web sees no batch API", outOf("web", "jakarta.batch..")),
            Map.entry("web sees no entity", noClasses().that().resideInAPackage(below("web")).should().dependOnClassesThat(ENTITY)),
            Map.entry("web reaches jobs through their facade", outOf("web", base + ".batch.*..")),
            Map.entry("batch sees no persistence", outOf("batch", "jakarta.persistence..")),
            Map.entry("batch sees no pages", outOf("batch", "jakarta.faces..")),
            Map.entry("batch sees no REST", outOf("batch", "jakarta.ws.rs..")),
            Map.entry("ejb has no user interface and no batch", noClasses().that().resideOutsideOfPackages(below("web"), below("batch"))
                .should().dependOnClassesThat().resideInAnyPackage(SERVED)),
            Map.entry("Hibernate and Flyway are for deployment", onlyIn(new String[] {"org.hibernate..", "org.flywaydb.."}, "deployment")),
            Map.entry("the driver is for generation and demo", onlyIn(new String[] {"org.postgresql.."}, "schedule.chunk", "demo", "audit.cut")),
            Map.entry("JDBC is for deployment, generation and demo", jdbc()),
            Map.entry("recurrence is plain Java", classes().that().resideInAPackage(below("recurrence"))
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", below("recurrence"))));
    }

    private String below(String feature) {
        return base + "." + feature + "..";
    }

    private ArchRule outOf(String feature, String barred) {
        return noClasses().that().resideInAPackage(below(feature)).should().dependOnClassesThat().resideInAPackage(barred);
    }

    private ArchRule onlyIn(String[] library, String... homes) {
        return noClasses().that().resideOutsideOfPackages(Stream.of(homes).map(this::below).toArray(String[]::new))
            .should().dependOnClassesThat(resideInAnyPackage(library));
    }

    private ArchRule jdbc() {
        DescribedPredicate<JavaClass> connecting = DescribedPredicate.describe("JDBC connections and statements",
            type -> type.getPackageName().equals("javax.sql") || type.getName().matches("java\\.sql\\.(Connection|DriverManager|\\w*Statement|ResultSet)"));
        return noClasses().that().resideOutsideOfPackages(below("deployment"), below("schedule.generation"), below("schedule.chunk"), below("audit.cut"), below("schedule.plan"), below("schedule.nesting"),
                below("demo"))
            .should().dependOnClassesThat(connecting);
    }
}
