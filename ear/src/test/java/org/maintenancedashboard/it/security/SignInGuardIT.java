package org.maintenancedashboard.it.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.TestServer;

/** Guessing passwords: counted by name and address, and by address. */
@BrowserTest
class SignInGuardIT {

    private static final String WRONG = "not the password";

    @Test
    void fiveWrongTriesCloseTheNameFromThatAddressOnlyAndUnknownNamesAnswerAlike() {
        Person tom = Person.of("viewer");
        String nobody = TestServer.unique("nobody");
        From stranger = new From("127.0.0.31");
        for (int left = 4; left >= 0; left--) {
            From.Answer known = stranger.signIn(tom.name(), WRONG);
            assertEquals(401, known.status());
            assertTrue(known.body().contains("Tries left: " + left), known.body());
            assertEquals(known, stranger.signIn(nobody, WRONG));
        }
        From.Answer resting = stranger.signIn(tom.name(), TestServer.adminPassword());
        assertEquals(429, resting.status());
        assertTrue(Integer.parseInt(resting.retryAfter()) > 800, resting.retryAfter());
        assertEquals(429, stranger.signIn(nobody, WRONG).status());
        assertEquals(200, new From("127.0.0.32").signIn(tom.name(), TestServer.adminPassword()).status());
    }

    @Test
    void triesAtTheSameMomentCountAsWell() {
        Person tom = Person.of("viewer");
        List<Integer> answers = IntStream.range(0, 12).parallel().mapToObj(i -> new From("127.0.0.33").signIn(tom.name(), WRONG).status()).toList();
        assertEquals(5, answers.stream().filter(status -> status == 401).count(), answers::toString);
        assertEquals(7, answers.stream().filter(status -> status == 429).count(), answers::toString);
    }

    @Test
    void anAddressRestsAfterFiftyWhateverTheNames() throws SQLException {
        execute("insert into sign_in_try (key, tries, last_at) values ('127.0.0.34', 49, now()) on conflict (key) do update set tries = 49, last_at = now()");
        Person tom = Person.of("viewer");
        From stranger = new From("127.0.0.34");
        assertEquals(200, stranger.signIn(tom.name(), TestServer.adminPassword()).status());
        assertTrue(stranger.signIn(TestServer.unique("nobody"), WRONG).body().contains("Tries left: 0"));
        assertEquals(429, stranger.signIn(tom.name(), TestServer.adminPassword()).status());
        execute("update sign_in_try set last_at = now() - interval '16 minutes' where key = '127.0.0.34'");
        assertEquals(200, stranger.signIn(tom.name(), TestServer.adminPassword()).status());
    }

    @Test
    void aKnownAndAnUnknownNameTakeTheSameTime() {
        Person tom = Person.of("viewer");
        String nobody = TestServer.unique("nobody");
        long known = quickest("127.0.0.35", tom.name());
        long unknown = quickest("127.0.0.35", nobody);
        assertTrue(Math.max(known, unknown) < 1.6 * Math.min(known, unknown), known + " ns and " + unknown + " ns");
    }

    @Test
    void theSignInPageSaysHowManyTriesAreLeftAndThenRests() {
        String nobody = TestServer.unique("nobody");
        try (Browser browser = Browser.open()) {
            Page page = browser.page();
            page.navigate("/login");
            for (String said : List.of("4 tries are left", "3 tries are left", "2 tries are left", "One try is left", "closes sign-in", "Try again in 15 minutes")) {
                page.locator("#userName").fill(nobody);
                page.locator("#password").fill(WRONG);
                page.locator("#signIn").click();
                assertThat(page.locator("[role=alert]")).containsText(said);
            }
            assertEquals(List.of(), browser.problems());
        }
    }

    private static long quickest(String address, String name) {
        return IntStream.range(0, 5).mapToLong(i -> {
            long start = System.nanoTime();
            assertEquals(401, new From(address).signIn(name, WRONG).status());
            return System.nanoTime() - start;
        }).min().orElseThrow();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestServer.connection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
