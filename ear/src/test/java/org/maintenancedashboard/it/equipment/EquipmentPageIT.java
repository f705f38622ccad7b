package org.maintenancedashboard.it.equipment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** The pages /equipment, /equipment-detail and /equipment-edit. */
@BrowserTest
class EquipmentPageIT {

    private final Http http = Http.admin();
    private final Ground ground = new Ground(http);

    @Test
    void mistakesStandAtTheirFieldsAndACompleteItemIsAdded() {
        JsonObject category = http.get(Ground.CATEGORIES + "/" + ground.category()).json();
        long pod = ground.place(ground.site(), "POD 7");
        String path = http.get(Ground.LOCATIONS + "/" + pod).json().getString("path");
        String name = TestServer.unique("TX");
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/equipment-edit");
            button(page, "Add equipment").click();
            for (String field : List.of("name", "categoryId", "manufacturerSerial", "locationId")) {
                assertThat(page.locator("[id='form:" + field + "-message']")).hasText("Enter a value.");
            }
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
            page.locator("[id='form:categoryId']").selectOption(new SelectOption().setLabel(category.getString("name")));
            page.getByLabel("Serial number").fill(name);
            page.locator("[id='form:locationId_input']").pressSequentially(path.substring(0, path.indexOf(" > ")));
            page.locator(".ui-autocomplete-item", new Page.LocatorOptions().setHasText(path)).click();
            button(page, "Add equipment").click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(name);
            assertThat(page.getByText("AUTO_" + name).first()).isVisible();
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void aTakenNameIsSaidAtItsField() {
        long site = ground.site();
        String taken = TestServer.unique("TX");
        ground.item(taken, site);
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/equipment-edit?id=" + ground.item(TestServer.unique("TX"), site));
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(taken);
            button(page, "Save equipment").click();
            assertThat(page.locator("[id='form:name-message']")).hasText("An item of this name exists. Choose another name.");
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void aStaleSaveShowsBothVersionsAndOneDecides() {
        long site = ground.site();
        JsonObject draft = Ground.item(TestServer.unique("TX"), ground.category(), site).add("manufacturer", "Maddox").build();
        String api = Ground.EQUIPMENT + "/" + http.post(Ground.EQUIPMENT, draft).expect(201).json().getInt("id");
        try (Browser browser = Browser.open()) {
            Page page = browser.admin(api.replace("/api/v1/equipment/", "/equipment-edit?id="));
            http.put(api, Json.createObjectBuilder(draft).add("manufacturer", "Theirs").build(), http.get(api).etag()).expect(200);
            page.getByLabel("Manufacturer").fill("Mine");
            button(page, "Save equipment").click();
            assertThat(page.getByText("Saved in the meantime by admin")).isVisible();
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText("ManufacturerMineTheirs");
            assertEquals(List.of(), Accessibility.findings(page));
            browser.shot("equipment-stale");
            assertEquals("Theirs", http.get(api).json().getString("manufacturer"));
            button(page, "Save my entries").click();
            assertThat(page.getByText("The item was saved.")).isVisible();
            assertEquals("Mine", http.get(api).json().getString("manufacturer"));
            assertEquals(List.of(), browser.problems());
        }
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void theListIsSearchedAndSortedByItsAddressAndLeadsToTheItem(ColorScheme scheme) {
        long site = ground.site();
        String prefix = TestServer.unique("UPS");
        ground.item(prefix + " 10", site);
        ground.item(prefix + " 2", site);
        try (Browser browser = Browser.open(options -> options.setColorScheme(scheme))) {
            Page page = browser.admin("/equipment");
            page.getByPlaceholder("Filter by name, tag, serial").fill(prefix);
            page.getByPlaceholder("Filter by name, tag, serial").press("Enter");
            assertThat(page.locator("a.cell")).hasText(new String[] {prefix + " 2", prefix + " 10"});
            page.locator("th a", new Page.LocatorOptions().setHasText("Name")).click();
            page.locator("th a", new Page.LocatorOptions().setHasText("Name")).click();
            assertThat(page.locator("a.cell")).hasText(new String[] {prefix + " 10", prefix + " 2"});
            assertEquals(List.of(), Accessibility.findings(page));
            browser.shot("equipment-" + scheme.name().toLowerCase());
            page.locator("a.cell").first().click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(prefix + " 10");
            assertEquals(List.of(), Accessibility.findings(page));
            page.locator(".tabs__tab", new Page.LocatorOptions().setHasText("Maintenance")).click();
            assertThat(page.getByText("Nothing is open.")).isVisible();
            assertEquals(List.of(), Accessibility.findings(page));
            assertEquals(List.of(), browser.problems());
        }
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name));
    }
}
