package org.maintenancedashboard.it.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** The matrix, and the explanation reached from the page of a user. */
@BrowserTest
class RolePageIT {

    @Test
    void aRoleIsAddedAndTickedAndTheUserIsExplained() {
        String name = TestServer.unique("Inspector");
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/role");
            page.locator("[id='form:name']").fill(name);
            page.locator("[id='form:pattern']").selectOption("Viewer");
            assertEquals(List.of(), Accessibility.findings(page));
            button(page, "Save role").click();
            Locator box = page.getByLabel(name + ": Complete work", new Page.GetByLabelOptions().setExact(true));
            assertThat(page.getByLabel(name + ": See the calendar", new Page.GetByLabelOptions().setExact(true))).isChecked();
            assertThat(box).not().isChecked();
            box.check();
            assertEquals(List.of(), Accessibility.findings(page));
            button(page, "Save roles").click();
            assertThat(page.locator(".ui-growl-message, .ui-growl-title").first()).containsText("Roles saved");
            assertThat(box).isChecked();
            assertThat(page.getByLabel("Administrator: Complete work", new Page.GetByLabelOptions().setExact(true))).isDisabled();

            Person tom = Person.of("technician");
            page.navigate("/user?id=" + tom.id());
            page.locator("a[href*='user-rights']").click();
            page.locator("#permission").selectOption("Complete work");
            button(page, "Explain").click();
            assertThat(page.locator("#answer")).containsText("can: Complete work");
            assertThat(page.locator("#answer")).containsText("the role gives maintenance.complete");
            assertEquals(List.of(), Accessibility.findings(page));
            Objects near = Objects.make(null);
            Objects far = Objects.make(near);
            Person ada = Person.of("technician", near.site());
            page.navigate("/user-rights?id=" + ada.id() + "&permission=maintenance.complete&on=" + near.site());
            assertThat(page.locator("#answer h3")).containsText("can on Site");
            assertThat(page.locator("#answer")).containsText("is one of them");
            page.navigate("/user-rights?id=" + ada.id() + "&permission=maintenance.complete&on=" + far.site());
            assertThat(page.locator("#answer h3")).containsText("cannot on Site");
            assertThat(page.locator("#answer")).containsText("is not among them");
            page.navigate("/user-rights?id=" + Person.of("admin").id() + "&permission=maintenance.complete&on=" + far.site());
            assertThat(page.locator("#answer")).containsText("the role gives admin.full_access, which includes maintenance.complete");
            assertEquals(List.of(), browser.problems());
        }
        String body = Http.admin().get("/api/v1/roles").expect(200).body();
        assertEquals(true, body.contains(name));
    }

    private static Locator button(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
