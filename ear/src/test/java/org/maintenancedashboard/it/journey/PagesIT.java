package org.maintenancedashboard.it.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "1440, 900, DARK", "390, 844, LIGHT"})
    void everyPageIsThereAndSound(int width, int height, ColorScheme scheme) {
        try (Browser browser = Browser.open(options -> options.setViewportSize(width, height).setColorScheme(scheme))) {
            Page page = browser.admin("/overview");
            Deque<String> paths = new ArrayDeque<>(new LinkedHashSet<>(texts(page.locator(LINKS).evaluateAll(HREFS))));
            assertTrue(paths.size() > 5, paths::toString);
            Set<String> items = new LinkedHashSet<>();
            List<String> faults = new ArrayList<>();
            for (String path : paths) {
                faults.addAll(faults(browser, path));
                items.addAll(texts(page.evaluate(FIRST_ITEM)));
            }
            items.removeAll(paths);
            items.forEach(path -> faults.addAll(faults(browser, path)));
            assertEquals(List.of(), faults);
        }
    }

    private static List<String> faults(Browser browser, String path) {
        Page page = browser.page();
        int before = browser.problems().size();
        Response response = page.navigate(path);
        if (response.status() != 200) {
            return List.of(path + ": status " + response.status());
        }
        page.waitForLoadState(LoadState.NETWORKIDLE);
        List<String> faults = new ArrayList<>(browser.problems().subList(before, browser.problems().size()));
        faults.addAll(Accessibility.findings(page));
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
