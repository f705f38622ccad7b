package org.maintenancedashboard.it.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** Inviting, the link's page, and how sessions of the pages end. */
@BrowserTest
class UserPageIT {

    @Test
    void anInvitedUserSetsThePasswordAndSignsIn() {
        String name = TestServer.unique("new");
        String link;
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/user");
            page.locator("[id='form:username']").fill(name);
            page.locator("[id='form:firstName']").fill("Ada");
            page.locator("[id='form:roleId']").selectOption("Technician");
            page.locator("[id='form:allSites']").check();
            assertThat(page.locator("#siteChoice")).hasCount(0);
            button(page, "Invite user").click();
            link = page.locator("#link").inputValue();
            assertThat(page.locator("h1")).hasText("Ada");
            assertEquals(List.of(), Accessibility.findings(page));
            assertEquals(List.of(), browser.problems());
        }
        try (Browser browser = Browser.open()) {
            Page page = browser.page();
            page.navigate(link);
            assertEquals(List.of(), Accessibility.findings(page));
            page.locator("[id='form:fresh']").fill("correct horse battery");
            page.locator("[id='form:repeated']").fill("correct horse battery");
            button(page, "Set password").click();
            assertThat(page.locator("main")).containsText("Your password is set.");
            browser.signIn(name, "correct horse battery", "/profile");
            assertThat(page.locator("h1")).hasText("Your profile");
            page.navigate(link);
            assertThat(page.locator("h1")).hasText("This link does not work");
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void aUserWhoMustChangeThePasswordSeesNothingElseAndADisabledOneTheSignInPageAtTheNextRequest() {
        Person tom = Person.of("planner");
        try (Browser browser = Browser.open()) {
            Page page = browser.signIn(tom.name(), TestServer.adminPassword(), "/work");
            Http.admin().post(tom.path() + "/require-password-change", "").expect(200);
            page.navigate("/work");
            assertThat(page).hasURL(Pattern.compile("/change-password$"));
            Http.admin().post(tom.path() + "/disable", "").expect(200);
            page.navigate("/work");
            assertThat(page.locator("#signIn")).isVisible();
            page.navigate("/work");
            assertThat(page.locator("#signIn")).isVisible();
        }
    }

    @Test
    void otherRightsEndTheSessionWhateverChangedThem() {
        Person tom = Person.of("planner");
        try (Browser browser = Browser.open()) {
            Page page = browser.signIn(tom.name(), TestServer.adminPassword(), "/work");
            tom.change("update app_user set role_id = (select id from role where name = 'viewer') where id = ?");
            page.navigate("/work");
            assertThat(page.locator("main")).containsText("Your rights were changed.");
        }
    }

    @Test
    void aSessionEndsAfterHalfAnHourUnlessKeptAndAlwaysAfterTwelve() {
        Person tom = Person.of("planner");
        try (Browser browser = Browser.open()) {
            Page page = browser.signIn(tom.name(), TestServer.adminPassword(), "/work");
            tom.change("update page_session set last_seen_at = now() - interval '31 minutes' where user_id = ?");
            page.navigate("/work");
            assertThat(page.locator("main")).containsText("half an hour");
            page.locator("#kept").check();
            page.locator("#userName").fill(tom.name());
            page.locator("#password").fill(TestServer.adminPassword());
            page.locator("#signIn").click();
            assertThat(page.locator("h1")).hasText("Work");
            tom.change("update page_session set last_seen_at = now() - interval '31 minutes' where user_id = ?");
            page.navigate("/work");
            assertThat(page.locator("h1")).hasText("Work");
            tom.change("update page_session set created_at = now() - interval '13 hours' where user_id = ?");
            page.navigate("/work");
            assertThat(page.locator("main")).containsText("after 12 hours");
        }
    }

    @Test
    void signingInGivesANewCookieAndTheOtherSessionsCanBeEnded() {
        Person tom = Person.of("planner");
        try (Browser first = Browser.open(); Browser second = Browser.open()) {
            first.page().navigate("/login");
            first.page().locator("#signIn").click();
            String before = session(first);
            first.signIn(tom.name(), TestServer.adminPassword(), "/profile");
            assertNotEquals(before, session(first));
            second.signIn(tom.name(), TestServer.adminPassword(), "/profile");
            assertThat(second.page().locator("tbody tr")).hasCount(2);
            assertEquals(List.of(), Accessibility.findings(second.page()));
            Locator other = second.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasNotText("This one"));
            other.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("End")).click();
            assertThat(second.page().locator("tbody tr")).hasCount(1);
            first.page().navigate("/profile");
            assertThat(first.page().locator("main")).containsText("This session was ended.");
            first.signIn(tom.name(), TestServer.adminPassword(), "/profile");
            second.page().navigate("/profile");
            assertThat(second.page().locator("tbody tr")).hasCount(2);
            button(second.page(), "End all others").click();
            assertThat(second.page().locator("tbody tr")).hasCount(1);
            first.page().navigate("/profile");
            assertThat(first.page().locator("main")).containsText("This session was ended.");
            assertEquals(List.of(), second.problems());
        }
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndTheTokens() {
        Person tom = Person.of("planner");
        Http his = tom.signedIn();
        try (Browser first = Browser.open(); Browser second = Browser.open()) {
            first.signIn(tom.name(), TestServer.adminPassword(), "/profile");
            Page page = second.signIn(tom.name(), TestServer.adminPassword(), "/change-password");
            page.locator("[id='form:current']").fill(TestServer.adminPassword());
            page.locator("[id='form:fresh']").fill("quiet river stones");
            page.locator("[id='form:repeated']").fill("quiet river stones");
            button(page, "Change password").click();
            assertThat(page.locator("h1")).not().hasText("Change password");
            first.page().navigate("/profile");
            assertThat(first.page().locator("main")).containsText("Your password was changed.");
            his.get("/api/v1/users/me").expect(401);
        }
    }

    @Test
    void aTokenIsShownOnceCountsAndIsRevokedOnTheProfile() {
        Person tom = Person.of("planner");
        try (Browser browser = Browser.open()) {
            Page page = browser.signIn(tom.name(), TestServer.adminPassword(), "/api-token");
            button(page, "Make token").click();
            assertThat(page.locator("#codeChoice")).isVisible();
            assertThat(page.locator("main")).containsText("Enter a value.");
            assertEquals(List.of(), Accessibility.findings(page));
            page.locator("[id='form:name']").fill("Nightly export");
            page.getByLabel("See equipment and locations").check();
            button(page, "Make token").click();
            Http token = Http.bearer(page.locator("#token").inputValue());
            token.get("/api/v1/equipment").expect(200);
            page.navigate("/profile");
            assertThat(page.locator("#token")).hasCount(0);
            assertThat(page.locator("main")).containsText("Nightly export");
            assertEquals(List.of(), Accessibility.findings(page));
            button(page, "Revoke Nightly export").click();
            assertThat(page.locator("main")).containsText("You have no tokens.");
            token.get("/api/v1/equipment").expect(401);
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void workIsOfferedToPeopleWhoShareASiteWithWhoGivesIt() {
        long a = site();
        Person near = Person.of("technician", a);
        Person far = Person.of("technician", site());
        Person everywhere = Person.of("technician");
        try (Browser browser = Browser.open()) {
            Page page = browser.signIn(Person.of("planner", a).name(), TestServer.adminPassword(), "/activity-edit");
            assertThat(page.locator(option(near))).hasCount(1);
            assertThat(page.locator(option(everywhere))).hasCount(1);
            assertThat(page.locator(option(far))).hasCount(0);
        }
    }

    @Test
    void whoseWorkItIsStaysWhenSomebodyElseSavesItWhoSharesNoSite() {
        Objects plant = Objects.make(null);
        Person far = Person.of("technician", site());
        String activity = "/api/v1/maintenance/activities/" + plant.id("/api/v1/maintenance/activities/{id}");
        String schedule = "/api/v1/maintenance/schedules/" + plant.id("/api/v1/maintenance/schedules/{id}");
        assigned("activity", activity, far);
        assigned("schedule", schedule, far);
        try (Browser browser = Browser.open()) {
            Page page = browser.signIn(Person.of("planner", plant.site()).name(), TestServer.adminPassword(), "/activity-edit?id=" + id(activity));
            page.locator("[id='form:description']").fill("Said again");
            button(page, "Save activity").click();
            assertThat(page.locator("main")).containsText("Said again");
            page.navigate("/schedule?id=" + id(schedule));
            page.locator("[id='form:leadDays']").fill("9");
            button(page, "Save schedule").click();
            assertThat(page.locator("[id='form:leadDays']")).hasCount(0);
        }
        for (String path : List.of(activity, schedule)) {
            assertTrue(Http.admin().get(path).expect(200).body().contains("\"assignedTo\":{\"id\":" + far.id()), path);
        }
    }

    @Test
    void preferencesGoWithTheUserToTheNextBrowserAndAreNoted() {
        Person tom = Person.of("planner");
        try (Browser first = Browser.open(); Browser second = Browser.open()) {
            Page page = first.signIn(tom.name(), TestServer.adminPassword(), "/profile");
            page.locator("[id='form:locale']").selectOption("Deutsch");
            page.locator("[id='form:theme']").selectOption("Dark");
            page.locator("[id='form:density']").selectOption("Compact");
            page.locator("[id='form:mailOverdue']").uncheck();
            assertEquals(List.of(), Accessibility.findings(page));
            button(page, "Save preferences").click();
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            Page other = second.signIn(tom.name(), TestServer.adminPassword(), "/schedule");
            assertThat(other.locator("html")).hasAttribute("data-theme", "dark");
            assertThat(other.locator("html")).hasAttribute("data-density", "compact");
            assertThat(other.locator("[id='say:language'] option:checked")).hasText("Deutsch");
            other.navigate("/profile");
            assertThat(other.locator("[id='form:mailOverdue']")).not().isChecked();
            assertThat(other.locator("[id='form:mailAssigned']")).isChecked();
            assertThat(other.locator("[id='form:locale'] option:checked")).hasText("Deutsch");
        }
        String facts = Http.admin().get("/api/v1/audit?action=preferencesChanged&entity=user&entityId=" + tom.id()).expect(200).body();
        assertTrue(facts.contains("mailOverdue") && facts.contains("locale"), facts);
        Http his = tom.signedIn();
        assertEquals("de", his.get("/api/v1/users/me/preferences").expect(200).json().getString("locale"));
        his.put("/api/v1/users/me/preferences", "{\"theme\":\"dark\",\"density\":\"compact\",\"locale\":\"xx\"}").expect(400);
    }

    private static void assigned(String table, String path, Person person) {
        person.change("update " + table + " set assigned_to_id = ? where id = " + id(path));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOfOtherSites() {
        try (Browser browser = Browser.open()) {
            browser.admin("/profile");
            Cookie cookie = browser.page().context().cookies().stream().filter(found -> found.name.equals("JSESSIONID")).findFirst().orElseThrow();
            assertTrue(cookie.httpOnly);
            assertEquals("LAX", String.valueOf(cookie.sameSite));
        }
    }

    private static String option(Person person) {
        return "[id='form:assignedToId'] option[value='" + person.id() + "']";
    }

    private static long site() {
        return Http.admin().post("/api/v1/locations", "{\"name\":\"" + TestServer.unique("Site") + "\",\"zone\":\"Europe/Berlin\"}").expect(201).json()
                .getJsonNumber("id").longValue();
    }

    private static String session(Browser browser) {
        return browser.page().context().cookies().stream().filter(found -> found.name.equals("JSESSIONID")).map(found -> found.value).findFirst().orElse("");
    }

    private static Locator button(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
