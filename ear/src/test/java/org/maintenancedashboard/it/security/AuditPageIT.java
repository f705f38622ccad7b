package org.maintenancedashboard.it.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;

/** The page of the audit trail, and the tab with the history of one thing. */
@BrowserTest
class AuditPageIT {

    @Test
    void factsAreFilteredVerifiedExportedAndLeadToTheHistoryOfTheirThing() throws IOException {
        Http admin = Http.admin();
        Objects plant = Objects.make(null);
        long item = plant.id("/api/v1/equipment/{id}");
        Reply before = admin.get("/api/v1/equipment/" + item).expect(200);
        admin.put("/api/v1/equipment/" + item, Json.createObjectBuilder().add("name", before.json().getString("name")).add("status", "maintenance")
                .add("categoryId", before.json().getJsonObject("category").getInt("id")).add("manufacturerSerial", before.json().getString("manufacturerSerial"))
                .add("locationId", plant.site()).build(), before.etag()).expect(200);
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/audit?entity=equipment&entityId=" + item);
            assertThat(page.locator("tbody tr")).hasCount(2);
            assertThat(page.locator("tbody tr").first()).containsText("Changed");
            assertEquals(List.of(), Accessibility.findings(page));
            Download file = page.waitForDownload(() -> page.locator("[id='form:export']").click());
            String csv = new String(file.createReadStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(csv.lines().count() == 3 && csv.contains(",updated,equipment," + item), csv);
            Download json = page.waitForDownload(() -> page.locator("[id='form:exportJson']").click());
            assertTrue(new String(json.createReadStream().readAllBytes(), StandardCharsets.UTF_8).startsWith("[{"));
            page.locator("[id='form:verify']").click();
            assertThat(page.locator("[id='report']")).containsText("facts sealed");
            page.locator("tbody tr").first().locator(".f-what a").click();
            assertThat(page.locator(".tabs [aria-current='true']")).hasText("History");
            assertThat(page.locator("tbody tr").first()).containsText("Status");
            assertThat(page.locator("tbody tr").first().locator("ins").last()).containsText("Under maintenance");
            assertEquals(List.of(), Accessibility.findings(page));
            page.locator(".tabs__tab").first().click();
            assertThat(page.locator("h1")).hasText(before.json().getString("name"));
            assertEquals(List.of(), browser.problems());
        }
    }
}
