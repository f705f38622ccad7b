package org.maintenancedashboard.launcher;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** Asks axe about a page. */
public final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final String AT_REST = """
            () => (typeof PrimeFaces === 'undefined' || PrimeFaces.ajax.Queue.isEmpty())
              && (typeof jQuery === 'undefined' || jQuery(':animated').length === 0)
              && document.getAnimations().every(a => a.playState !== 'running' || a.effect.getComputedTiming().endTime === Infinity)""";

    private Accessibility() {
    }

    /** Serious and critical findings as "rule: selectors"; empty when all is well. */
    public static List<String> findings(Page page) {
        settle(page);
        return grave(new AxeBuilder(page));
    }

    /** The findings on colours alone: what another theme may change. */
    public static List<String> contrast(Page page) {
        settle(page);
        return grave(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    /** Waits until answers are in and nothing fades, slides or opens any more: a half transparent text has no contrast. */
    public static void settle(Page page) {
        page.waitForFunction(AT_REST);
    }

    private static List<String> grave(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList()).toList();
    }
}
