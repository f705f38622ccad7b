package org.maintenancedashboard.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.lang.annotation.Annotation;
import java.util.List;

/** Every public method of an enterprise bean names its permission, itself or by its class. */
final class PermissionRule {

    static final DescribedPredicate<JavaClass> BEAN = DescribedPredicate.<JavaClass>or(annotatedWith(Stateless.class), annotatedWith(Singleton.class),
        annotatedWith(Stateful.class), annotatedWith(MessageDriven.class)).as("enterprise beans");

    private static final List<Class<? extends Annotation>> SAYING = List.of(RolesAllowed.class, PermitAll.class, RunAs.class);

    private PermissionRule() {
    }

    static ArchCondition<JavaClass> sayWhoMayCall() {
        return new ArchCondition<>("say who may call their public methods") {
            @Override
            public void check(JavaClass bean, ConditionEvents events) {
                bean.getAllMethods().stream().filter(PermissionRule::isOperation).filter(method -> !says(method) && !says(method.getOwner()))
                    .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say who may call it")));
            }
        };
    }

    private static boolean isOperation(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.STATIC)
            && !method.getModifiers().contains(JavaModifier.SYNTHETIC) && !method.getOwner().isEquivalentTo(Object.class);
    }

    private static boolean says(CanBeAnnotated element) {
        return SAYING.stream().anyMatch(element::isAnnotatedWith);
    }
}
