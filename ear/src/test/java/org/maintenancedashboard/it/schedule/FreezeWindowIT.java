package org.maintenancedashboard.it.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maintenancedashboard.it.schedule.ActivityTypeIT.assertField;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** Freeze windows over REST and on their pages. */
class FreezeWindowIT {

    private static final String PATH = "/api/v1/freeze-windows";

    private final Http http = Http.admin();
    private final Plant plant = new Plant(http);

    @Test
    void aFreezeOfASiteIsMadeChangedAndDeleted() {
        long site = plant.site("Europe/Berlin");
        JsonObject made = http.post(PATH, freeze("2026-11-20T00:00", "2026-12-02T00:00").add("siteId", site).build()).expect(201).json();
        assertEquals(false, made.getBoolean("yearly"));
        String path = PATH + "/" + made.getInt("id");
        JsonObject changed = http.put(path, freeze("06-15", "09-15").add("siteId", site).build(), http.get(path).etag()).expect(200).json();
        assertEquals("06-15", changed.getString("from"));
        assertEquals(true, changed.getBoolean("yearly"));
        http.put(path, freeze("06-15", "09-15").build(), "\"0\"").expect(412);
        http.delete(path).expect(204);
        http.get(path).expect(404);
    }

    @Test
    void whatCannotBeIsRefusedByItsField() {
        assertField("to", http.post(PATH, freeze("2026-12-02T00:00", "2026-11-20T00:00").build()));
        assertField("from", http.post(PATH, freeze("13-40", "09-15").build()));
        assertField("to", http.post(PATH, freeze("06-15", "soon").build()));
        assertField("siteId", http.post(PATH, freeze("06-15", "09-15").add("siteId", 1).build()));
        assertField("name", http.post(PATH, Json.createObjectBuilder().add("from", "06-15").add("to", "09-15").build()));
    }

    @Test
    @BrowserTest
    void aYearlyFreezeIsMadeOnItsPage() {
        long site = plant.site("Europe/Berlin");
        String name = TestServer.unique("Peak season");
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/freeze-window");
            page.fill("[id='form:name']", name);
            page.selectOption("[id='form:siteId']", String.valueOf(site));
            assertEquals(List.of(), Accessibility.findings(page));
            page.selectOption("[id='form:yearly']", "true");
            page.selectOption("[id='form:lastMonth']", "8");
            page.selectOption("[id='form:lastDay']", "31");
            assertEquals(List.of(), Accessibility.findings(page));
            page.locator("[id='form:save']").click();
            page.waitForURL(Pattern.compile(".*/working-time.*"));
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(name))).containsText("15 Jun to 31 Aug");
            assertEquals(List.of(), Accessibility.findings(page));
            page.getByText(name).click();
            page.selectOption("[id='form:yearly']", "false");
            page.fill("[id='form:to']", "2020-01-01T00:00");
            page.locator("[id='form:save']").click();
            assertThat(page.locator("[id='form:to-message']")).containsText("must begin before it ends");
            assertEquals(List.of(), browser.problems());
        }
    }

    private static JsonObjectBuilder freeze(String from, String to) {
        return Json.createObjectBuilder().add("name", TestServer.unique("Freeze")).add("from", from).add("to", to);
    }
}
