package org.maintenancedashboard.it.equipment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** The pages /locations and /location-edit. */
@BrowserTest
class LocationPageIT {

    private final Http http = Http.admin();
    private final Ground ground = new Ground(http);

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void theTreeStandsInNaturalOrderAndShowsTheChosenPlace(ColorScheme scheme) {
        long site = ground.site();
        ground.place(site, "POD 10");
        long pod = ground.place(site, "POD 2");
        ground.item(TestServer.unique("TX"), ground.place(pod, "MDC 3"));
        try (Browser browser = Browser.open(options -> options.setColorScheme(scheme))) {
            Page page = browser.admin("/locations?id=" + site);
            Locator below = page.locator(".ui-treenode[aria-expanded=true] > .ui-treenode-children > .ui-treenode .ui-treenode-label");
            assertThat(below).containsText(new String[] {"POD 2", "POD 10"});
            below.first().click();
            assertThat(page.locator("#detail-title")).hasText("POD 2");
            assertThat(page.locator("#place a[href*='equipment?locationId']")).hasText("1");
            assertThat(page.locator("#place")).containsText("Europe/Berlin");
            browser.shot("locations-" + scheme.name().toLowerCase());
            assertEquals(List.of(), Accessibility.findings(page));
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void aSiteIsAddedWithAZoneFoundByAPartOfItsName() {
        String name = TestServer.unique("Site");
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/location-edit");
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
            page.locator("[id='form:zone_input']").fill("");
            page.locator("[id='form:zone_input']").pressSequentially("kolkata");
            page.locator(".ui-autocomplete-item", new Page.LocatorOptions().setHasText("Asia/Kolkata")).click();
            assertEquals(List.of(), Accessibility.findings(page));
            page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add location")).click();
            assertThat(page.locator("#detail-title")).hasText(name);
            assertThat(page.locator("#place")).containsText("Asia/Kolkata");
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void aPlaceBelowAParentAsksForNoZoneAndATakenNameIsSaidAtTheField() {
        long site = ground.site();
        ground.place(site, "POD 1");
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/location-edit?parentId=" + site);
            assertThat(page.locator("[id='form:zone_input']")).hasCount(0);
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("pod 1");
            page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add location")).click();
            assertThat(page.locator("[id='form:name-message']")).hasText("A location of this name exists there. Choose another name.");
            assertEquals(List.of(), browser.problems());
        }
    }
}
