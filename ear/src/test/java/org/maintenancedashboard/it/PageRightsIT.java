package org.maintenancedashboard.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.TestServer;

/** The navigation and the menu of creations offer a page exactly to those to whom it opens, whatever permissions they hold. */
@BrowserTest
class PageRightsIT {

    private static final String READ = "maintenance.view,equipment.view,calendar.view";
    private static final List<String> HOLDINGS = List.of("equipment.view", "equipment.create", "maintenance.view", "maintenance.create", "maintenance.manage_all",
            "site_map.write", "settings.manage", "calendar.view", READ + ",equipment.create", READ + ",maintenance.create", READ + ",maintenance.manage_all",
            READ + ",site_map.write", READ + ",settings.manage", "users.view");
    private static final String USER = """
            with made as (insert into role (id, name, display_name) values (nextval('id_seq'), ?, 'Made for a test') returning id),
              holds as (insert into role_permission (role_id, code) select id, unnest(string_to_array(?, ',')) from made)
            insert into app_user (id, username, first_name, password_hash, all_sites, role_id)
              select nextval('id_seq'), ?, 'Pat', a.password_hash, true, made.id from app_user a, made where a.username = 'admin'""";

    @Test
    void whatIsOfferedOpensAndWhatIsNotOfferedIsRefused() {
        Set<String> all = new TreeSet<>();
        try (Browser browser = Browser.open()) {
            all.addAll(offers(browser.admin("/overview")));
            assertTrue(all.containsAll(Set.of("/schedule", "/location-edit", "/jobs")), all::toString);
            assertEquals(all, opening(browser.page(), all));
        }
        List<String> drifted = new ArrayList<>();
        for (String held : HOLDINGS) {
            try (Browser browser = Browser.open()) {
                Page page = browser.signIn(user(held), TestServer.adminPassword(), "/overview");
                Set<String> offered = offers(page);
                Set<String> opening = opening(page, all);
                if (!offered.equals(opening)) {
                    drifted.add(held + ": offered " + offered + ", opening " + opening);
                }
            }
        }
        assertEquals(List.of(), drifted);
    }

    @Test
    void whoMayNotReadTheOverviewStartsOnAPageOneMayRead() {
        try (Browser browser = Browser.open()) {
            Page page = browser.signIn(user("equipment.view"), TestServer.adminPassword(), "/overview");
            assertTrue(page.url().endsWith("/equipment"), page::url);
        }
    }

    private static Set<String> offers(Page page) {
        List<?> hrefs = (List<?>) page.locator("nav.nav a.nav__item, .topbar__end a.pop__item").evaluateAll("links => links.map(link => link.getAttribute('href'))");
        return hrefs.stream().map(String::valueOf).filter(path -> !path.equals("/change-password")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> opening(Page page, Set<String> paths) {
        return paths.stream().filter(path -> page.request().get(path, RequestOptions.create().setMaxRedirects(0)).status() == 200)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String user(String permissions) {
        String name = TestServer.unique("pat");
        try (Connection connection = TestServer.connection(); PreparedStatement statement = connection.prepareStatement(USER)) {
            statement.setString(1, name);
            statement.setString(2, permissions);
            statement.setString(3, name);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return name;
    }
}
