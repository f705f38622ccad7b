package org.maintenancedashboard.launcher;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** Asks axe about a page. */
public final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessibility() {
    }

    private static final String SETTLED = """
            () => [...document.querySelectorAll('.ui-growl-item-container')].every(toast => getComputedStyle(toast).opacity === '1')""";

    /** Serious and critical findings as "rule: selectors"; empty when all is well. Toasts are let fade in or out first. */
    public static List<String> findings(Page page) {
        page.waitForFunction(SETTLED);
        return new AxeBuilder(page).analyze().getViolations().stream().filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList()).toList();
    }
}
