package org.maintenancedashboard.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import jakarta.ejb.Stateless;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maintenancedashboard.common.BaseEntity;
import org.maintenancedashboard.common.Page;

/** The kinds of classes: services, entities, page beans, resources; and what no class does. */
record CodeRules(String base) {

    /** The rules by the sentence each stands for. */
    Map<String, ArchRule> rules() {
        return Map.ofEntries(
            Map.entry("every public method of a bean says who may call it", classes().that(PermissionRule.BEAN).should(PermissionRule.sayWhoMayCall())),
            Map.entry("time is read from the injected clock", noClasses().that().doNotHaveFullyQualifiedName(base + ".common.Clocks")
                .should().accessTargetWhere(readsTime())),
            Map.entry("associations are lazy", fields().that().areDeclaredInClassesThat(ModuleRules.ENTITY).should(beLazy())),
            Map.entry("entities have verbs, not setters", methods().that().areDeclaredInClassesThat(ModuleRules.ENTITY).and().arePublic()
                .should().haveNameNotMatching("set[A-Z].*")),
            Map.entry("entities are of one family", classes().that().areAnnotatedWith(Entity.class)
                .and().doNotHaveFullyQualifiedName(base + ".maintenance.activity.TimelineEntry").should().beAssignableTo(BaseEntity.class)),
            Map.entry("rights are asked of the caller", noClasses()
                .that().haveSimpleNameNotEndingWith("RightsFilter").and().haveSimpleNameNotEndingWith("SiteConditions")
                .should().callMethod(jakarta.servlet.http.HttpServletRequest.class, "isUserInRole", String.class)),
            Map.entry("names say what a class is", classes().should().haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto)(\\$.*)?")),
            Map.entry("nobody prints", NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS),
            Map.entry("find answers an Optional", services("find").should().haveRawReturnType(Optional.class)),
            Map.entry("page answers a Page", services("page").should().haveRawReturnType(Page.class)),
            Map.entry("page beans are Views", classes().that().areAnnotatedWith(ViewScoped.class).should().haveSimpleNameEndingWith("View")),
            Map.entry("REST classes are Resources", classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource")));
    }

    private static GivenMethodsConjunction services(String verb) {
        return methods().that().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class).and().arePublic()
            .and().haveNameMatching(verb + "([A-Z].*)?");
    }

    private static DescribedPredicate<JavaAccess<?>> readsTime() {
        return DescribedPredicate.describe("reads the time without a Clock", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getName();
            boolean now = owner.startsWith("java.time.") && name.equals("now") && !access.getTarget().getFullName().contains("java.time.Clock");
            boolean clock = owner.equals("java.time.Clock") && name.matches("system.*|tick(Millis|Seconds|Minutes)");
            boolean date = access.getTarget().getFullName().equals("java.util.Date.<init>()") || name.equals("currentTimeMillis");
            return now && !owner.equals("java.time.Clock") || clock || date;
        });
    }

    private static ArchCondition<JavaField> beLazy() {
        return new ArchCondition<>("be fetched lazily") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (fetchTypes(field).anyMatch(FetchType.EAGER::equals)) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is fetched eagerly"));
                }
            }
        };
    }

    private static Stream<FetchType> fetchTypes(JavaField field) {
        return Stream.of(
            field.tryGetAnnotationOfType(ManyToOne.class).map(ManyToOne::fetch),
            field.tryGetAnnotationOfType(OneToOne.class).map(OneToOne::fetch),
            field.tryGetAnnotationOfType(OneToMany.class).map(OneToMany::fetch),
            field.tryGetAnnotationOfType(ManyToMany.class).map(ManyToMany::fetch),
            field.tryGetAnnotationOfType(ElementCollection.class).map(ElementCollection::fetch)).flatMap(Optional::stream);
    }
}
