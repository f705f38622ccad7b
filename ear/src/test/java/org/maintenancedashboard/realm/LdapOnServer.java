package org.maintenancedashboard.realm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.FreshServer;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;

/** MD_REALM=ldap: the directory checks the password, everything else stays ours. */
@EnabledIf(value = "org.maintenancedashboard.realm.Slapd#present", disabledReason = "Debian's slapd could not be fetched into target/slapd")
class LdapOnServer {

    private static final String LONG = "a password longer than the seventy-two bytes that bcrypt would look at, which no directory minds";
    private static final Map<String, String> DIRECTORY = Map.of("admin", "the directory of the plant", "paula", "paula of the directory", "tom", LONG,
            "gone", "gone but in the directory", "stranger", "known to the directory only", "guessed", "never guessed right", "leaving", "leaves this afternoon");

    private static Slapd slapd;
    private static FreshServer server;
    private static Staff staff;

    @BeforeAll
    static void start() throws Exception {
        server = FreshServer.open("realm-ldap");
        slapd = Slapd.start(Path.of("target/realm-ldap/directory").toAbsolutePath(), DIRECTORY, null);
        server.start(Map.of("MD_REALM", "ldap", "MD_LDAP_URL", slapd.url(), "MD_LDAP_BASE", "ou=people," + Slapd.BASE, "MD_LDAP_BIND_DN", Slapd.READER,
                "MD_LDAP_BIND_PASSWORD", Slapd.READER_PASSWORD, "MD_LDAP_NAME", "the directory of the plant group", "MD_ADMIN_PASSWORD", Staff.OURS));
        staff = new Staff(server);
        staff.site("Hall North");
        staff.site("Hall South");
        staff.add("paula", "planner", "Hall North");
        staff.add("tom", "technician", null);
        staff.add("gone", "planner", null);
        staff.add("guessed", "planner", null);
        staff.add("leaving", "planner", null);
        staff.run("update app_user set active = false where username = 'gone'");
        staff.run("update app_user set password_hash = null, must_change_password = true where username = 'paula'");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        slapd.close();
    }

    @Test
    void roleAndSitesComeFromOurTables() {
        Http paula = staff.signedIn("paula", DIRECTORY.get("paula"));
        assertEquals("Hall North", paula.get("/api/v1/locations/sites").expect(200).items().getJsonObject(0).getString("name"));
        assertEquals(1, paula.get("/api/v1/locations/sites").items().size());
        paula.get("/api/v1/audit").expect(403);
        admin().get("/api/v1/audit").expect(200);
        assertEquals(2, admin().get("/api/v1/locations/sites").items().size());
    }

    @Test
    void aPasswordLongerThanBcryptReadsIsHandedOnAsItIs() {
        staff.signedIn("tom", LONG);
    }

    @Test
    void thePasswordInOurOwnTableDoesNotCount() {
        staff.login("tom", Staff.OURS).expect(401);
    }

    @Test
    void whoIsUnknownHereOrDisabledHereIsRefusedLikeAWrongPassword() {
        Reply wrong = staff.login("tom", "not the password").expect(401);
        for (String name : new String[] {"stranger", "gone"}) {
            assertEquals(said(wrong), said(staff.login(name, DIRECTORY.get(name)).expect(401)));
            assertEquals("signInRefused", staff.one("select action from audit_entry where actor = ? order by id desc limit 1", name));
        }
        assertEquals(said(wrong), said(staff.login("*", "not the password").expect(401)));
    }

    @Test
    void wrongPasswordsAreCountedByOurGuard() {
        for (int i = 0; i < 5; i++) {
            staff.login("guessed", "wrong number " + i).expect(401);
        }
        staff.login("guessed", DIRECTORY.get("guessed")).expect(429);
    }

    @Test
    void disablingHereEndsTokensThoughTheDirectoryStillSaysYes() {
        Http leaving = staff.signedIn("leaving", DIRECTORY.get("leaving"));
        leaving.get("/api/v1/locations/sites").expect(200);
        staff.run("update app_user set active = false where username = 'leaving'");
        leaving.get("/api/v1/locations/sites").expect(401);
        staff.login("leaving", DIRECTORY.get("leaving")).expect(401);
    }

    @Test
    void nobodySetsAPasswordHere() {
        String id = staff.one("select id from app_user where username = ?", "tom");
        Reply refused = admin().post("/api/v1/users/" + id + "/link", "").expect(409);
        assertTrue(refused.body().contains("Passwords are kept by the directory of the plant group"), refused.body());
    }

    @Test
    @BrowserTest
    void thePagesAskTheDirectoryAndSayWhereThePasswordIs() {
        try (Browser browser = Browser.open(options -> options.setBaseURL(server.url()))) {
            Page page = browser.page();
            refused(page, "paula", Staff.OURS);
            refused(page, "stranger", DIRECTORY.get("stranger"));
            refused(page, "gone", DIRECTORY.get("gone"));
            refused(page, "paula", "");
            browser.signIn("paula", DIRECTORY.get("paula"), "/change-password");
            assertThat(page.locator("main")).containsText("Your password is kept by the directory of the plant group.");
            assertThat(page.locator("input[type=password]")).hasCount(0);
            page.navigate("/overview");
            assertThat(page.locator("h1")).hasText("Overview");
        }
    }

    private static void refused(Page page, String name, String password) {
        page.navigate("/login");
        page.locator("#userName").fill(name);
        page.locator("#password").fill(password);
        page.locator("#signIn").click();
        assertThat(page.getByText("User name and password do not match.")).isVisible();
    }

    private static Http admin() {
        return staff.signedIn("admin", DIRECTORY.get("admin"));
    }

    private static String said(Reply reply) {
        JsonObject problem = reply.json();
        return problem.getString("title") + problem.getString("detail").replaceAll("\\d+|One try is|The next.*", "");
    }
}
