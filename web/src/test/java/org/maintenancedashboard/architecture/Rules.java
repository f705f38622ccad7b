package org.maintenancedashboard.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;

/** Every rule about classes, for the system and, to show that it bites, for the planted package. */
final class Rules {

    static final String SYSTEM = "org.maintenancedashboard";
    static final String PLANTED = SYSTEM + ".architecture.planted";

    private Rules() {
    }

    /** The rules below a base package, by the sentence each stands for. */
    static Map<String, ArchRule> below(String base) {
        Map<String, ArchRule> all = new TreeMap<>(new ModuleRules(base).rules());
        all.putAll(new PackageArrows(base).rules());
        all.putAll(new CodeRules(base).rules());
        return all;
    }

    static JavaClasses system() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(SYSTEM);
    }

    static JavaClasses planted() {
        return new ClassFileImporter().importPackages(PLANTED);
    }
}
