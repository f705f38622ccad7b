package org.maintenancedashboard.it.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** An administrator looks at the pages as another user, and changes nothing. */
@BrowserTest
class ViewingIT {

    private static final List<String> PAGES = List.of("/overview", "/work", "/calendar", "/equipment", "/locations", "/schedules", "/forecast",
            "/activity-types", "/working-time", "/schedule-mismatches", "/history?kind=equipment&id=");

    @Test
    void theUsersRightsAndSitesCountNothingIsChangedAndBothNamesAreNoted() {
        Objects near = Objects.make(null);
        Objects far = Objects.make(near);
        Person tom = Person.of("planner", near.site());
        Person boss = Person.of("admin");
        long activity = near.id("/api/v1/maintenance/activities/{id}");
        try (Browser browser = Browser.open()) {
            Page page = browser.signIn(boss.name(), TestServer.adminPassword(), "/equipment-detail?id=" + far.id("/api/v1/equipment/{id}"));
            assertThat(page.locator("h1")).isVisible();
            page.navigate("/user?id=" + tom.id());
            button(page, "View as").click();
            assertThat(banner(page)).containsText("You are viewing as Person");
            assertThat(page.locator("h1")).hasText("Overview");
            assertThat(page.locator("a[href$='/users']")).hasCount(0);
            assertEquals(List.of(), Accessibility.findings(page));
            for (String path : PAGES) {
                assertEquals(200, page.navigate(path + (path.endsWith("=") ? near.id("/api/v1/equipment/{id}") : "")).status(), path);
                assertThat(banner(page)).isVisible();
            }
            assertEquals(404, page.navigate("/equipment-detail?id=" + far.id("/api/v1/equipment/{id}")).status());
            for (String refused : List.of("/users", "/profile", "/api-token", "/change-password")) {
                assertEquals(403, page.navigate(refused).status(), refused);
            }
            changesNothing(page, activity);
            assertEquals(401, page.request().get("/api/v1/users/me").status());
            assertEquals(boss.name(), boss.signedIn().get("/api/v1/users/me").expect(200).json().getString("username"));
            page.navigate("/work");
            banner(page).getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator("h1")).hasText(page.locator("[id='form:firstName']").inputValue());
            assertThat(banner(page)).hasCount(0);
            assertEquals(200, page.navigate("/profile").status());
        }
        List<JsonObject> facts = Http.admin().get("/api/v1/audit?entity=user&entityId=" + tom.id()).expect(200).items().getValuesAs(JsonObject.class);
        assertEquals(List.of("viewingEnded", "viewingBegun"), facts.stream().map(fact -> fact.getString("action")).toList());
        assertTrue(facts.stream().allMatch(fact -> fact.getString("actor").equals(boss.name()) && fact.getString("asWhom").equals(tom.name())), facts::toString);
        List<JsonObject> refused = Http.admin().get("/api/v1/audit?action=accessRefused&actor=" + boss.name()).expect(200).items().getValuesAs(JsonObject.class);
        assertTrue(refused.stream().anyMatch(fact -> tom.name().equals(fact.getString("asWhom", null))), refused::toString);
    }

    @Test
    void itIsOverOnceTheUserIsDisabledOrHoldsMoreAndWithTheSession() {
        long site = Objects.make(null).site();
        Person tom = Person.of("technician", site);
        Person boss = Person.of("site_admin", site);
        try (Browser browser = Browser.open()) {
            Page page = browser.signIn(boss.name(), TestServer.adminPassword(), "/user?id=" + tom.id());
            button(page, "View as").click();
            assertThat(banner(page)).isVisible();
            Http.admin().post(tom.path() + "/disable", "").expect(200);
            page.navigate("/work");
            assertThat(page.locator("main")).containsText("Viewing as another user is over");
            assertThat(banner(page)).hasCount(0);
            assertThat(page.locator("h1")).hasText("Users");
            Http.admin().post(tom.path() + "/enable", "").expect(200);
            page.navigate("/user?id=" + tom.id());
            button(page, "View as").click();
            assertThat(banner(page)).isVisible();
            tom.change("update app_user set role_id = 1 where id = ?");
            page.navigate("/work");
            assertThat(page.locator("main")).containsText("Viewing as another user is over");
            page.navigate("/user?id=" + tom.id());
            assertThat(page.locator("h1")).isVisible();
            assertThat(button(page, "View as")).hasCount(0);
            tom.change("update app_user set role_id = 4 where id = ?");
            page.navigate("/user?id=" + tom.id());
            button(page, "View as").click();
            assertThat(banner(page)).isVisible();
            boss.change("update app_user set role_id = 5 where id = ?");
            page.navigate("/work");
            assertThat(page.locator("main")).containsText("Your rights were changed.");
        }
    }

    @Test
    void whoSignsOutMeanwhileIsSignedOutAndAPageOpenedBeforeIsNotSentBackAsAnother() {
        Person tom = Person.of("technician");
        Person boss = Person.of("admin");
        try (Browser browser = Browser.open()) {
            Page before = browser.signIn(boss.name(), TestServer.adminPassword(), "/user?id=" + tom.id());
            Page page = before.context().newPage();
            page.navigate("/user?id=" + tom.id());
            button(page, "View as").click();
            assertThat(banner(page)).isVisible();
            button(before, "Disable").click();
            assertThat(banner(before)).isVisible();
            assertEquals("active", Http.admin().get(tom.path()).expect(200).json().getString("status"));
            page.locator("#signOut").dispatchEvent("click");
            assertThat(page.locator("#signIn")).isVisible();
            before.navigate("/work");
            assertThat(before.locator("#signIn")).isVisible();
        }
        assertEquals(0, boss.openSessions());
    }

    /** The form of an activity is shown as the user sees it, and its saving refused with the reason. */
    private static void changesNothing(Page page, long activity) {
        String path = "/api/v1/maintenance/activities/" + activity;
        Reply before = Http.admin().get(path).expect(200);
        page.navigate("/activity-edit?id=" + activity);
        page.locator("[id='form:description']").fill("Changed by nobody");
        page.locator("[id='form:save']").click();
        assertThat(page.locator("main")).containsText("Nothing was changed: you are viewing as another user");
        assertEquals(before.etag(), Http.admin().get(path).expect(200).etag());
    }

    private static Locator banner(Page page) {
        return page.locator("[id='viewing']");
    }

    private static Locator button(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
