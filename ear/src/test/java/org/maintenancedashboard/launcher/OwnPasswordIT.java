package org.maintenancedashboard.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One's own password: chosen from the user menu, and at the first sign-in by who was given one. */
@BrowserTest
class OwnPasswordIT {

    private static final String FRESH = "four words make one";
    private static final String USER = "insert into app_user (id, username, first_name, password_hash, must_change_password, all_sites, role_id)"
            + " select nextval('id_seq'), ?, 'Kim', a.password_hash, ?, true, a.role_id from app_user a where a.username = 'admin'";

    private final String given = TestServer.adminPassword();

    @Test
    void fromTheUserMenuThePasswordIsChangedOnceEverythingIsRight() {
        String user = user(false);
        try (Browser browser = Browser.open()) {
            Page page = browser.signIn(user, given, "/equipment");
            page.locator("button.usermenu").click();
            page.locator("a.pop__item[href$='/change-password']").click();
            change(page, "not the old one", FRESH, FRESH);
            assertThat(page.getByText("This is not your current password.")).isVisible();
            change(page, given, "too short", "too short");
            assertThat(page.getByText("Use 12 characters or more.")).isVisible();
            change(page, given, FRESH, FRESH + "?");
            assertThat(page.getByText("The two new passwords differ.")).isVisible();
            change(page, given, given, given);
            assertThat(page.getByText("Choose a password that is none of your last 5.")).isVisible();
            assertEquals(200, login(user, given));
            change(page, given, FRESH, FRESH);
            assertThat(page).hasURL(Pattern.compile("/overview$"));
            assertThat(page.getByText("Password changed")).isVisible();
            assertEquals(List.of(), browser.problems());
        }
        assertEquals(401, login(user, given));
        assertEquals(200, login(user, FRESH));
    }

    @Test
    void whoMustChangeThePasswordSeesNoOtherPageAndGetsNoTokenBefore() {
        String user = user(true);
        assertEquals(403, login(user, given));
        try (Browser browser = Browser.open()) {
            Page page = browser.signIn(user, given, "/calendar");
            assertThat(page).hasURL(Pattern.compile("/change-password$"));
            page.navigate("/equipment");
            assertThat(page).hasURL(Pattern.compile("/change-password$"));
            assertEquals(List.of(), Accessibility.findings(page));
            change(page, given, FRESH, FRESH);
            assertThat(page).hasURL(Pattern.compile("/overview$"));
            page.navigate("/equipment");
            assertThat(page).hasURL(Pattern.compile("/equipment$"));
            assertEquals(List.of(), browser.problems());
        }
        assertEquals(200, login(user, FRESH));
    }

    @Test
    void whoWasGivenAPasswordByTheEnvironmentNeedNotChangeIt() {
        try (Browser browser = Browser.open()) {
            assertTrue(browser.admin("/equipment").url().endsWith("/equipment"));
        }
    }

    /** Fills the form and sends it; passwords are never shown again, so every field is typed anew. */
    static void change(Page page, String current, String fresh, String repeated) {
        page.locator("#form\\:current").fill(current);
        page.locator("#form\\:fresh").fill(fresh);
        page.locator("#form\\:repeated").fill(repeated);
        page.locator("#form\\:save").click();
    }

    private static int login(String user, String password) {
        return Http.anonymous().post("/api/v1/auth/login", Json.createObjectBuilder().add("username", user).add("password", password).build()).status();
    }

    private static String user(boolean mustChange) {
        String name = TestServer.unique("kim");
        try (Connection connection = TestServer.connection(); PreparedStatement insert = connection.prepareStatement(USER)) {
            insert.setString(1, name);
            insert.setBoolean(2, mustChange);
            insert.executeUpdate();
            return name;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
