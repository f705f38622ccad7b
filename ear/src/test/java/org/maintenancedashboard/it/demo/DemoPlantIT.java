package org.maintenancedashboard.it.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.FreshServer;

/** A product that nobody used yet: the first sign-in, the empty overview, the demo plant and its removal (rules 1 to 4 and 6 of the demo). */
@BrowserTest
class DemoPlantIT {

    private static final String RIGHTS = "select string_agg(role_id || ' ' || code, ',' order by role_id, code) from role_permission";
    private static final String PASSWORD = "the plant of a demo";

    private static FreshServer server;
    private static PlantTable table;

    @BeforeAll
    static void start() throws Exception {
        server = FreshServer.open("demo");
        server.start(Map.of());
        table = new PlantTable(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void fromTheFirstSignInToTheDemoPlantAndBack() throws Exception {
        firstPasswordIsShownOnceAndChanged();
        onlyAnAdministratorIsOfferedThePlant();
        String plant = loadedOnceHoweverOftenAsked();
        theVariableLoadsNothingMore(plant);
        removalWaitsForWhatWasMadeByHand();
        removedItLeavesNothing();
        theVariableDoesNotBringItBack();
        aDatabaseThatHoldsOtherDataIsRefused();
        loadedAgainOnTheSameDayItIsTheSame(plant);
    }

    private static void firstPasswordIsShownOnceAndChanged() {
        Matcher shown = Pattern.compile("user admin, password (\\S+)").matcher(server.readyBlock());
        assertTrue(shown.find());
        assertFalse(server.readyBlock().contains(shown.group(1)));
        try (Browser browser = Browser.open(options -> options.setBaseURL(server.url()))) {
            Page page = browser.signIn("admin", shown.group(1), "/overview");
            assertThat(page).hasURL(Pattern.compile("/change-password$"));
            page.locator("#form\\:current").fill(shown.group(1));
            page.locator("#form\\:fresh").fill(PASSWORD);
            page.locator("#form\\:repeated").fill(PASSWORD);
            page.locator("#form\\:save").click();
            assertThat(page.getByText("No equipment yet")).isVisible();
        }
        assertEquals("0", table.one("select count(*) from app_user where username <> 'admin'"));
    }

    private static void onlyAnAdministratorIsOfferedThePlant() {
        table.run("insert into app_user (id, username, password_hash, all_sites, role_id) select nextval('id_seq'), 'planner', a.password_hash, true, r.id"
                + " from app_user a, role r where a.username = 'admin' and r.name = 'planner'");
        try (Browser browser = open("planner")) {
            assertThat(browser.page().getByText("No equipment yet")).isVisible();
            assertThat(load(browser.page())).hasCount(0);
        }
    }

    private static String loadedOnceHoweverOftenAsked() {
        try (Browser first = open("admin"); Browser second = open("admin")) {
            load(first.page()).click();
            assertThat(first.page().getByText("The demo plant is loaded.")).isVisible();
            assertThat(load(first.page())).hasCount(0);
            String plant = table.plant();
            load(second.page()).click();
            assertThat(second.page().getByText("This database already holds plant data.").first()).isVisible();
            assertEquals(plant, table.plant());
            assertEquals("0", table.one("select count(*) from app_user where created_by = 'demo' and password_hash is not null"));
            return plant;
        }
    }

    private static void theVariableLoadsNothingMore(String plant) throws Exception {
        table.run("delete from role_permission where code = 'equipment.view' and role_id = (select id from role where name = 'technician')");
        String rights = table.one(RIGHTS);
        server.start(Map.of("MD_DEMO", "true"));
        assertEquals(plant, table.plant());
        assertEquals(rights, table.one(RIGHTS), "permissions taken from a role stay away");
        assertFalse(server.readyBlock().contains("Demo "));
    }

    private static void removalWaitsForWhatWasMadeByHand() {
        table.run("insert into equipment (id, name, category_id, manufacturer_serial, asset_tag, location_id) select nextval('id_seq'), 'MINE-1', category_id, 'MINE-1', 'MINE-1', location_id"
                + " from equipment limit 1");
        String before = table.plant();
        try (Browser browser = open("admin")) {
            remove(browser.page());
            assertThat(browser.page().getByText("Things made by hand still need the demo plant (1)").first()).isVisible();
        }
        assertEquals(before, table.plant());
        table.run("delete from equipment where name = 'MINE-1'");
    }

    private static void removedItLeavesNothing() {
        try (Browser browser = open("admin")) {
            remove(browser.page());
            assertThat(browser.page().getByText("The demo plant is removed.")).isVisible();
            assertThat(load(browser.page())).isVisible();
        }
        assertEquals(PlantTable.EMPTY, table.counts());
        assertEquals("2", table.one("select count(*) from app_user"));
    }

    private static void theVariableDoesNotBringItBack() throws Exception {
        server.start(Map.of("MD_DEMO", "true"));
        assertEquals(PlantTable.EMPTY, table.counts());
        assertTrue(server.readyBlock().contains("not loaded: it was removed from this database before"));
    }

    private static void aDatabaseThatHoldsOtherDataIsRefused() {
        try (Browser browser = open("admin")) {
            table.run("insert into equipment_category (id, name) values (nextval('id_seq'), 'Ours')");
            load(browser.page()).click();
            assertThat(browser.page().getByText("This database already holds plant data.").first()).isVisible();
            browser.page().navigate("/overview");
            assertThat(load(browser.page())).hasCount(0);
        }
        assertEquals("1", table.one("select count(*) from equipment_category"));
        table.run("delete from equipment_category");
    }

    private static void loadedAgainOnTheSameDayItIsTheSame(String plant) {
        try (Browser browser = open("admin")) {
            load(browser.page()).click();
            assertThat(browser.page().getByText("The demo plant is loaded.")).isVisible();
        }
        assertEquals(plant, table.plant());
    }

    private static Browser open(String user) {
        Browser browser = Browser.open(options -> options.setBaseURL(server.url()));
        browser.signIn(user, PASSWORD, "/overview");
        return browser;
    }

    private static void remove(Page page) {
        page.locator("#demo\\:remove").click();
        page.locator(".ui-confirmdialog-yes:visible").click();
    }

    private static Locator load(Page page) {
        return page.locator("#demo\\:load");
    }
}
