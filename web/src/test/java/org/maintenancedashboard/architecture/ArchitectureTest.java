package org.maintenancedashboard.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.maintenancedashboard.batch.Jobs;
import org.maintenancedashboard.common.BaseEntity;
import org.maintenancedashboard.web.rest.Problem;

/** The classes of ejb, batch and web keep the rules of the architecture. */
class ArchitectureTest {

    @Test
    void the_three_modules_are_looked_at() {
        JavaClasses system = Rules.system();
        assertTrue(system.contain(BaseEntity.class));
        assertTrue(system.contain(Jobs.class));
        assertTrue(system.contain(Problem.class));
        assertFalse(system.contain(ArchitectureTest.class));
    }

    @TestFactory
    Stream<DynamicTest> the_system_keeps_the_rule() {
        JavaClasses system = Rules.system();
        return Rules.below(Rules.SYSTEM).entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(system)));
    }
}
