package org.maintenancedashboard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class SignInIT {

    @Test
    void theAdministratorSignsInThroughTheForm() {
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/jobs");
            assertTrue(page.content().contains("Administrator"), page.content());
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void theSignInPageHasNoGraveAccessibilityFinding() {
        try (Browser browser = Browser.open()) {
            browser.page().navigate("/login");
            assertEquals(List.of(), Accessibility.findings(browser.page()));
        }
    }
}
