package org.maintenancedashboard.it.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** Links that go by mail: forgotten passwords and invitations, what fails, and what never stands in the database. */
@BrowserTest
class MailIT {

    private static final String ASKED = "If we know this name or address";
    private static final String NOWHERE = "select line from (select m::text as line from link_mail m union all select l::text from account_link l"
            + " union all select a::text from audit_entry a) x where strpos(line, ?) > 0 limit 1";
    private static MailSink sink;

    @BeforeAll
    static void mailsAreSent() throws IOException {
        sink = new MailSink();
        for (Map.Entry<String, String> setting : settings().entrySet()) {
            property("add", setting.getKey(), setting.getValue());
        }
    }

    @AfterAll
    static void noMailsAreSent() throws IOException {
        for (String name : settings().keySet()) {
            property("remove", name, null);
        }
        sink.close();
        text("delete from sign_in_try where key like ? returning key", "127.0.0.1%");
    }

    @Test
    void whoForgotThePasswordGetsALinkThatWorksOnceAndStandsNowhere() {
        Person tom = withAddress("planner", "");
        try (Browser browser = Browser.open()) {
            Page page = browser.page();
            page.navigate("/login");
            page.locator("#forgot").click();
            assertEquals(List.of(), Accessibility.findings(page));
            ask(page, address(tom).toUpperCase());
            assertThat(page.locator("main")).containsText(ASKED);
            assertEquals(List.of(), Accessibility.findings(page));
            String link = await(() -> first(address(tom))).link();
            String token = link.substring(link.indexOf('=') + 1);
            await(() -> text("select sent_at::text from link_mail where user_id = (select id from app_user where username = ?)", tom.name()));
            assertEquals(null, text(NOWHERE, token));
            page.navigate(link);
            page.locator("[id='form:fresh']").fill("quiet river stones");
            page.locator("[id='form:repeated']").fill("quiet river stones");
            page.locator("[id='form:save']").click();
            assertThat(page.locator("main")).containsText("Your password is set.");
            page.navigate(link);
            assertThat(page.locator("h1")).hasText("This link does not work");
            Http.signedIn(tom.name(), "quiet river stones").get("/api/v1/users/me").expect(200);
            assertEquals(List.of(), browser.problems());
        }
        assertEquals(1, sink.mailsTo(address(tom)).size());
    }

    @Test
    void unknownAndDisabledNamesAreAnsweredAlikeAndTheSixthAskingRests() {
        Person gone = withAddress("viewer", "");
        gone.change("update app_user set active = false where id = ?");
        try (Browser browser = Browser.open()) {
            Page page = browser.page();
            for (String who : List.of(gone.name(), TestServer.unique("nobody"))) {
                page.navigate("/forgot-password");
                ask(page, who);
                assertThat(page.locator("main")).containsText(ASKED);
                await(() -> text("select 'sorted' where not exists (select 1 from link_mail where asked_for = ?)", who));
            }
            String often = TestServer.unique("often");
            for (int time = 1; time <= 6; time++) {
                page.navigate("/forgot-password");
                ask(page, often);
                assertThat(page.locator("main")).containsText(time < 6 ? ASKED : "Too many requests from here.");
            }
            assertEquals(List.of(), browser.problems());
        }
        assertTrue(sink.mailsTo(address(gone)).isEmpty());
    }

    @Test
    void anInvitationGoesByMailAndTheLinkIsShownOnlyAfterAFailure() {
        String name = TestServer.unique("new");
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/user");
            page.locator("[id='form:username']").fill(name);
            page.locator("[id='form:email']").fill(name + "@example.org");
            page.locator("[id='form:roleId']").selectOption("Technician");
            page.locator("[id='form:allSites']").check();
            assertThat(page.locator("#siteChoice")).hasCount(0);
            page.locator("[id='form:save']").click();
            assertThat(page.locator("[id='form:disable']")).isVisible();
            assertThat(page.locator("#link")).hasCount(0);
            assertTrue(await(() -> first(name + "@example.org")).text().contains("You sign in as " + name));
            await(() -> text("select sent_at::text from link_mail where user_id = (select id from app_user where username = ?)", name));
            page.reload();
            assertThat(page.locator("#mailState")).hasText("Sent");
            assertEquals(List.of(), Accessibility.findings(page));
            assertEquals(List.of(), browser.problems());
        }
        Person tom = withAddress("viewer", "refused-");
        JsonObject mailed = Http.admin().post(tom.path() + "/link", "").expect(200).json();
        assertTrue(mailed.getBoolean("mailed") && !mailed.containsKey("link"), mailed::toString);
        await(() -> text("select failed_at::text from link_mail where user_id = (select id from app_user where username = ?)", tom.name()));
        assertEquals("1", text("select count(*)::text from audit_entry where action = 'linkMailFailed' and actor = ?", tom.name()));
        JsonObject shown = Http.admin().post(tom.path() + "/link", "").expect(200).json();
        assertFalse(shown.getBoolean("mailed"));
        assertTrue(shown.getString("link").startsWith(TestServer.url()), shown::toString);
    }

    @Test
    void aMailThatTheServerDidNotTakeComesAgainAndLineBreaksAddNoHeader() {
        Person tom = withAddress("viewer", "");
        tom.change("update app_user set first_name = E'Tom\\r\\nBcc: x@example.org\\r\\n\\r\\nbody' where id = ?");
        sink.beBusy(1);
        Http.admin().post(tom.path() + "/link", Json.createObjectBuilder().build()).expect(200);
        await(() -> text("select reason from link_mail where tries = 1 and user_id = (select id from app_user where username = ?)", tom.name()));
        tom.change("update link_mail set due_at = now() where user_id = ?");
        MailSink.Mail mail = await(() -> first(address(tom)));
        assertEquals(List.of(address(tom)), mail.to());
        assertTrue(mail.headers().stream().noneMatch(line -> line.startsWith("Bcc")), mail::text);
        assertTrue(mail.text().contains("Hello Tom Bcc: x@example.org body"), mail::text);
        Person bad = withAddress("viewer", "");
        bad.change("update app_user set email = E'bad@example.org\\r\\nBcc: x@example.org' where id = ?");
        Http.admin().post(bad.path() + "/link", "").expect(200);
        assertEquals("AddressException", await(() -> text("select reason from link_mail where failed_at is not null and user_id = (select id from app_user where username = ?)", bad.name())));
    }

    private static void ask(Page page, String who) {
        page.locator("#who").fill(who);
        page.locator("#send").click();
    }

    private static Person withAddress(String role, String before) {
        Person person = Person.of(role);
        person.change("update app_user set email = '" + before + "' || username || '@example.org' where id = ?");
        return person;
    }

    private static String address(Person person) {
        return person.name() + "@example.org";
    }

    private static MailSink.Mail first(String address) {
        return sink.mailsTo(address).stream().findFirst().orElse(null);
    }

    /** What comes within half a minute. */
    private static <T> T await(Supplier<T> source) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        T found = source.get();
        while (found == null && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            found = source.get();
        }
        if (found == null) {
            throw new AssertionError("Nothing came within half a minute");
        }
        return found;
    }

    private static String text(String query, String argument) {
        try (Connection connection = TestServer.connection(); PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, argument);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Map<String, String> settings() {
        return Map.of("MD_SMTP_HOST", "127.0.0.1", "MD_SMTP_PORT", String.valueOf(sink.port()), "MD_SMTP_TLS", "none", "MD_MAIL_FROM", "md@example.org");
    }

    /** As an operator would in the command line; settings are system properties first. */
    private static void property(String verb, String name, String value) throws IOException {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(verb);
        operation.get("address").add("system-property", name);
        if (value != null) {
            operation.get("value").set(value);
        }
        try (ModelControllerClient client = ModelControllerClient.Factory.create(InetAddress.getLoopbackAddress(), TestServer.managementPort())) {
            assertEquals("success", client.execute(operation).get("outcome").asString());
        }
    }
}
