package org.maintenancedashboard.realm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.FreshServer;
import org.maintenancedashboard.launcher.Http;

/** MD_REALM=oidc with a real Keycloak: it says who comes, everything else stays ours. */
@BrowserTest
@EnabledIf(value = "org.maintenancedashboard.realm.Keycloak#present", disabledReason = "no Keycloak is unpacked in target/keycloak")
class OidcOnServer {

    private static final Path FOLDER = Path.of("target/realm-oidc").toAbsolutePath();
    private static final Map<String, String> PEOPLE = Map.of("paula", "paula of the plant", "stranger", "nobody knows me here", "gone", "gone but not there", "tom", "tom of the plant");

    private static FreshServer server;
    private static Keycloak keycloak;
    private static Staff staff;

    @BeforeAll
    static void start() throws Exception {
        server = FreshServer.open("realm-oidc");
        int port = Keycloak.port();
        server.start(Map.of("MD_REALM", "oidc", "MD_OIDC_URL", Keycloak.url(port), "MD_OIDC_CLIENT", Keycloak.CLIENT, "MD_OIDC_SECRET", Keycloak.SECRET, "MD_OIDC_NAME",
                "the plant's Keycloak", "MD_ADMIN_PASSWORD", Staff.OURS));
        keycloak = Keycloak.start(port, server, FOLDER.resolve("keycloak.log"), PEOPLE);
        staff = new Staff(server);
        staff.add("paula", "viewer", null);
        staff.add("tom", "planner", null);
        staff.add("gone", "planner", null);
        staff.run("update app_user set active = false where username = 'gone'");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        keycloak.close();
    }

    @Test
    void whomTheProviderKnowsSignsInWithTheRoleOfOurTablesAndIsBackWhereOneWas() {
        try (Browser browser = window()) {
            Page page = through(browser, "paula", "/equipment?q=abc");
            assertThat(page).hasURL(Pattern.compile("/equipment\\?q=abc$"));
            page.navigate("/profile");
            assertThat(page.locator("main")).containsText("paula");
            assertEquals(403, page.navigate("/jobs").status());
            page.navigate("/change-password");
            assertThat(page.locator("main")).containsText("Your password is kept by the plant's Keycloak.");
            assertEquals("signedIn", staff.one("select action from audit_entry where actor = ? order by id limit 1", "paula"));
            assertEquals("0", staff.one("select count(*) from sign_in_ticket where username = ?", "paula"));
        }
    }

    @Test
    void whoIsUnknownOrDisabledHereIsTurnedAwayThoughTheProviderSaysYes() {
        for (String name : new String[] {"stranger", "gone"}) {
            try (Browser browser = window()) {
                Page page = through(browser, name, "/overview");
                assertThat(page.locator("main")).containsText("This account is not known to the dashboard, or disabled in it.");
                page.navigate("/overview");
                assertThat(page).hasURL(Pattern.compile("/login$"));
            }
            assertEquals("signInRefused", staff.one("select action from audit_entry where actor = ? order by id desc limit 1", name));
        }
    }

    @Test
    void disablingHereEndsTheSessionAtTheNextRequest() {
        try (Browser browser = window()) {
            Page page = through(browser, "tom", "/work");
            assertThat(page).hasURL(Pattern.compile("/work$"));
            staff.run("update app_user set active = false where username = 'tom'");
            page.navigate("/work");
            assertThat(door(page)).isVisible();
        }
    }

    @Test
    void restTakesNeitherPasswordsNorTokensOfTheProvider() throws Exception {
        staff.login("admin", Staff.OURS).expect(401);
        Http.at(server.url()).with(keycloak.token("paula", PEOPLE.get("paula"))).get("/api/v1/equipment").expect(401);
        Http.at(server.url()).get("/api/v1/equipment").expect(401);
    }

    @Test
    void theWayToTheProviderCarriesTheHeadersOfOtherPages() throws Exception {
        HttpResponse<Void> answer = way(server.url());
        assertEquals(302, answer.statusCode());
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals("default-src 'none'; frame-ancestors 'none'", answer.headers().firstValue("Content-Security-Policy").orElse(""));
    }

    @Test
    void theProviderSendsPeopleBackToThePublicAddressWhateverTheRequestNames() throws Exception {
        String location = way(server.url().replace("127.0.0.1", "localhost")).headers().firstValue("Location").orElse("");
        assertTrue(URLDecoder.decode(location, StandardCharsets.UTF_8).contains("redirect_uri=" + server.url() + "/oidc/enter"), location);
    }

    private static HttpResponse<Void> way(String address) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address + "/oidc/enter")).build(), BodyHandlers.discarding());
    }

    @Test
    void aTicketOfSomebodyElsesMakingOpensNothing() {
        try (Browser browser = window()) {
            Page page = browser.page();
            page.context().addCookies(List.of(new Cookie("md_ticket", "cGF1bGE.guessed").setUrl(server.url())));
            page.navigate("/login?next=%2Fequipment");
            assertThat(door(page)).isVisible();
            page.navigate("/equipment");
            assertThat(door(page)).isVisible();
        }
    }

    private static Page through(Browser browser, String name, String path) {
        Page page = browser.page();
        page.navigate(path);
        assertThat(page.locator("input[type=password]")).hasCount(0);
        door(page).click();
        page.locator("#username").fill(name);
        page.locator("#password").fill(PEOPLE.get(name));
        page.locator("#kc-login").click();
        page.waitForURL(Pattern.compile(Pattern.quote(server.url()) + "/(?!oidc).*"));
        return page;
    }

    private static Locator door(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with the plant's Keycloak"));
    }

    private static Browser window() {
        return Browser.open(options -> options.setBaseURL(server.url()));
    }
}
