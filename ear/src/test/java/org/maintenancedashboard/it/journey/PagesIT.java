package org.maintenancedashboard.it.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;

/** Every page an administrator is led to by the navigation and the menu of creations, and from each list one item. */
@BrowserTest
class PagesIT {

    private static final String LINKS = "nav.nav a.nav__item, .topbar__end a.pop__item";
    private static final String HREFS = "links => links.map(link => link.getAttribute('href'))";
    private static final String FIRST_ITEM = "() => [...document.querySelectorAll('main td a[href]')].slice(0, 1).map(link => link.getAttribute('href'))";

    @BeforeAll
    static void thePlantHasEquipmentAndWork() {
        Http http = Http.admin();
        OwnPlant plant = OwnPlant.make();
        plant.planned(http, plant.imported(http), plant.today().plusDays(1));
        GenerationRun.completed(http);
    }

    /** Each look is asked for what it may change: all rules in light, colours in dark, the layout on a phone. */
    enum Look {
        LIGHT(1440, 900, ColorScheme.LIGHT, Accessibility::findings),
        DARK(1440, 900, ColorScheme.DARK, Accessibility::contrast),
        PHONE(390, 844, ColorScheme.LIGHT, page -> List.of());

        final int width;
        final int height;
        final ColorScheme scheme;
        final Function<Page, List<String>> findings;

        Look(int width, int height, ColorScheme scheme, Function<Page, List<String>> findings) {
            this.width = width;
            this.height = height;
            this.scheme = scheme;
            this.findings = findings;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsThereAndSound(Look look) {
        try (Browser browser = Browser.open(options -> options.setViewportSize(look.width, look.height).setColorScheme(look.scheme))) {
            Page page = browser.admin("/overview");
            Deque<String> paths = new ArrayDeque<>(new LinkedHashSet<>(texts(page.locator(LINKS).evaluateAll(HREFS))));
            assertTrue(paths.size() > 5, paths::toString);
            Set<String> items = new LinkedHashSet<>();
            List<String> faults = new ArrayList<>();
            for (String path : paths) {
                faults.addAll(faults(browser, path, look));
                items.addAll(texts(page.evaluate(FIRST_ITEM)));
            }
            items.removeAll(paths);
            items.forEach(path -> faults.addAll(faults(browser, path, look)));
            assertEquals(List.of(), faults);
        }
    }

    private static List<String> faults(Browser browser, String path, Look look) {
        Page page = browser.page();
        int before = browser.problems().size();
        Response response = page.navigate(path);
        if (response.status() != 200) {
            return List.of(path + ": status " + response.status());
        }
        Accessibility.settle(page);
        List<String> faults = new ArrayList<>(browser.problems().subList(before, browser.problems().size()));
        faults.addAll(look.findings.apply(page));
        if (page.locator("a.nav__item[href='" + path + "']:not([aria-current=page])").count() > 0) {
            faults.add("not marked as the current page in the navigation");
        }
        int titles = page.locator("h1").count();
        if (titles != 1) {
            faults.add(titles + " h1");
        }
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        if (wide > page.viewportSize().width + 2) {
            faults.add("scrolls sideways, " + wide + " wide");
        }
        return faults.stream().map(fault -> path + ": " + fault).toList();
    }

    private static List<String> texts(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
