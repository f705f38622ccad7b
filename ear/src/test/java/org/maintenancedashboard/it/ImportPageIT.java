package org.maintenancedashboard.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.TestServer;

/** The page /import: upload, check, done. */
@BrowserTest
class ImportPageIT {

    private static final String HEADER = "Name,Category,Manufacturer Serial,Location,Commissioning Date\n";

    private final String site = TestServer.unique("Page site");

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void aFileIsCheckedFirstAndItsValidRowsAreStoredOnASecondPress(ColorScheme scheme) {
        try (Browser browser = Browser.open(options -> options.setColorScheme(scheme))) {
            Page page = browser.admin("/import");
            shown(browser, "import-upload-" + scheme);
            give(page, HEADER + row("A", "POD 1", "2024-02-03") + row("B", "POD 2", "31.02.2024") + row("C", "POD 1", ""));
            assertThat(page.getByRole(AriaRole.BUTTON, named("1 row with errors"))).hasAttribute("aria-pressed", "true");
            assertThat(page.locator("td.bad")).hasText("31.02.2024");
            assertThat(page.locator("thead th")).hasText(new String[] {"Line", "Name", "Category", "Manufacturer Serial", "Asset Tag", "Location",
                "Commissioning Date", "What to know"});
            shown(browser, "import-check-" + scheme);
            page.getByRole(AriaRole.BUTTON, named("2 new items")).click();
            assertThat(page.locator("tbody tr")).hasCount(2);
            page.getByRole(AriaRole.BUTTON, named("Import 2 rows")).click();
            assertThat(page.getByText("2 items imported")).isVisible();
            shown(browser, "import-done-" + scheme);
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void withoutLeavingRowsOutNothingIsStoredAndThePageSaysWhy() {
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/import");
            give(page, HEADER + row("A", "POD 1", "") + row("B", "POD 1", "soon"));
            page.locator("#form\\:validOnly .ui-chkbox-box").click();
            page.getByRole(AriaRole.BUTTON, named("Import all rows or none")).click();
            assertThat(page.getByText("Nothing was stored: 1 row has errors")).isVisible();
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void aFileThatIsNoneIsRefusedAtItsField() {
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/import");
            give(page, "Name,Asset Tag\nA,B\n");
            assertThat(page.getByText("The header does not name: Category, Manufacturer Serial, Location.").first()).isVisible();
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAtItsField() {
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/import");
            give(page, "x".repeat(26 << 20));
            assertThat(page.getByText("The file is larger than 25 MB. Split it.").first()).isVisible();
            assertEquals(List.of(), browser.problems());
        }
    }

    private static void shown(Browser browser, String name) {
        browser.shot(name.toLowerCase());
        assertEquals(List.of(), Accessibility.findings(browser.page()));
    }

    private static void give(Page page, String text) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("plant.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, named("Check the file")).click();
        page.waitForLoadState();
    }

    private String row(String item, String below, String date) {
        return "%s item %s,Page test kind,%s,%s > %s,%s\n".formatted(site, item, TestServer.unique("PG"), site, below, date);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
