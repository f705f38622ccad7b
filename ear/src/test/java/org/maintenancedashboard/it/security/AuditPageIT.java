package org.maintenancedashboard.it.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;

/** The page of the audit trail. */
@BrowserTest
class AuditPageIT {

    @Test
    void factsAreFilteredVerifiedAndExported() {
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/audit?entity=user&actor=admin");
            assertThat(page.locator("tbody tr").first()).containsText("signedIn");
            assertEquals(List.of(), Accessibility.findings(page));
            page.locator("[id='form:verify']").click();
            assertThat(page.locator("[id='form:report']")).containsText("facts sealed");
            Download file = page.waitForDownload(() -> page.locator("[id='form:export']").click());
            assertTrue(file.suggestedFilename().endsWith(".csv"));
            assertEquals(List.of(), browser.problems());
        }
    }
}
