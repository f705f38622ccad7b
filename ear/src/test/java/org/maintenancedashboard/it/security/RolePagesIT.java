package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.TestServer;

/** Every page the navigation and the menu of creations lead a role to, in a browser: no error of a script, none of the policy, none of the server. */
@BrowserTest
class RolePagesIT {

    private static final String LINKS = "nav.nav a.nav__item, .topbar__end a.pop__item";
    private static final String HREFS = "links => [...new Set(links.map(link => link.getAttribute('href')))]";

    @Test
    void noPageOfAnyRoleComplains() {
        long site = Ground.of().a.site();
        List<String> faults = new ArrayList<>();
        int pages = 0;
        for (String role : List.of("viewer", "technician", "planner", "site_admin")) {
            try (Browser browser = Browser.open()) {
                Page page = browser.signIn(Person.of(role, site).name(), TestServer.adminPassword(), "/overview");
                List<?> paths = (List<?>) page.locator(LINKS).evaluateAll(HREFS);
                assertTrue(paths.size() > 5, role + ": " + paths);
                for (Object path : paths) {
                    Response answer = page.navigate(String.valueOf(path));
                    page.locator("h1").first().waitFor();
                    pages++;
                    if (answer.status() != 200) {
                        faults.add(role + " at " + path + ": " + answer.status());
                    }
                }
                browser.problems().forEach(problem -> faults.add(role + ": " + problem));
            }
        }
        System.out.printf("browser: %d pages of four roles, %d faults%n", pages, faults.size());
        assertEquals(List.of(), faults);
    }
}
