package org.maintenancedashboard.it.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** A new password: what is refused at its field, and that a long one works on the sign-in page and over REST. */
@BrowserTest
class PasswordIT {

    @Test
    void weakPasswordsAreRefusedAtTheFieldAndALongOneOpensBothWays() {
        Person tom = Person.of("planner");
        String longest = "every single one of these characters counts, ".repeat(3).substring(0, 128);
        try (Browser browser = Browser.open()) {
            Page page = browser.signIn(tom.name(), TestServer.adminPassword(), "/change-password");
            refused(page, "short", "Use 12 characters or more.");
            refused(page, "Password2024!!", "among the first");
            refused(page, tom.name() + " is me", "Leave out your own names");
            refused(page, TestServer.adminPassword(), "none of your last 5");
            change(page, TestServer.adminPassword(), longest);
            assertThat(page.locator("h1")).not().hasText("Change password");
            page.navigate("/change-password");
            change(page, longest, "quiet river stones");
            assertThat(page.locator("h1")).not().hasText("Change password");
            page.navigate("/change-password");
            change(page, "quiet river stones", longest);
            assertThat(page.locator("[id='form:fresh-message']")).containsText("none of your last 5");
            change(page, "quiet river stones", longest + " ");
            assertThat(page.locator("[id='form:fresh-message']")).containsText("Use at most 128 characters.");
            String other = "other words, " + longest.substring(0, 115);
            change(page, "quiet river stones", other);
            assertThat(page.locator("h1")).not().hasText("Change password");
            Http.signedIn(tom.name(), other).get("/api/v1/users/me").expect(200);
            try (Browser second = Browser.open()) {
                second.signIn(tom.name(), other, "/profile");
                assertThat(second.page().locator("h1")).hasText("Your profile");
            }
            assertEquals(List.of(), browser.problems());
        }
    }

    private static void refused(Page page, String fresh, String said) {
        change(page, TestServer.adminPassword(), fresh);
        assertThat(page.locator("[id='form:fresh-message']")).containsText(said);
    }

    private static void change(Page page, String current, String fresh) {
        page.locator("[id='form:current']").fill(current);
        page.locator("[id='form:fresh']").fill(fresh);
        page.locator("[id='form:repeated']").fill(fresh);
        page.locator("[id='form:save']").click();
    }
}
