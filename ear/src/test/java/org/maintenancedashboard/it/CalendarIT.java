package org.maintenancedashboard.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** The page /calendar: grid, panel, agenda, and the move that can be undone. */
@BrowserTest
class CalendarIT {

    private static final LocalDate FIRST = LocalDate.of(2031, 3, 11);
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final LocalDate day = FIRST.plusDays(2L * DAYS.getAndIncrement());
    private final String equipment = TestServer.unique("CAL");
    private long item;
    private long activity;

    @BeforeEach
    void plan() throws SQLException {
        try (var connection = TestServer.connection(); var query = connection.prepareStatement("""
                with site as (insert into location (id, name, zone, site_id) values (nextval('id_seq'), ?, 'America/Chicago', 0) returning id),
                kind as (insert into equipment_category (id, name) values (nextval('id_seq'), ?) returning id)
                insert into equipment (id, name, category_id, location_id, manufacturer_serial, asset_tag)
                select nextval('id_seq'), ?, kind.id, site.id, ?, ? from site, kind returning id""")) {
            for (int i = 1; i <= 5; i++) {
                query.setString(i, equipment);
            }
            var row = query.executeQuery();
            row.next();
            item = row.getLong(1);
            activity = plan(item);
        }
    }

    private long plan(long equipmentId) {
        Http http = Http.admin();
        int category = http.post("/api/v1/maintenance/activity-types/categories", Json.createObjectBuilder().add("name", equipment).build())
                .expect(201).json().getInt("id");
        int type = http.post("/api/v1/maintenance/activity-types", Json.createObjectBuilder().add("name", equipment + " check")
                .add("categoryId", category).build()).expect(201).json().getInt("id");
        return http.post("/api/v1/maintenance/activities", Json.createObjectBuilder().add("equipmentId", equipmentId).add("activityTypeId", type)
                .add("title", equipment + " check").add("scheduledStart", day + "T09:00").add("scheduledEnd", day + "T11:00").build())
                .expect(201).json().getInt("id");
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void anActivityIsMovedByKeyboardInTheAgendaAndTheMoveIsUndone(ColorScheme scheme) {
        try (Browser browser = Browser.open(options -> options.setColorScheme(scheme))) {
            Page page = browser.admin("/calendar?view=agenda&date=" + day + "&equipmentId=" + item);
            Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(equipment));
            assertThat(row).containsText("09:00 to 11:00 CDT");
            row.getByRole(AriaRole.BUTTON).focus();
            page.keyboard().press("Enter");
            page.getByLabel("New start").fill(day.plusDays(1) + "T13:30");
            assertEquals(List.of(), Accessibility.findings(page));
            page.getByRole(AriaRole.BUTTON, exactly("Move")).press("Enter");
            assertThat(page.locator("#moveForm").getByText("Say why; others will read it.")).isVisible();
            page.getByLabel("Reason").fill("Crane is late");
            page.keyboard().press("Enter");
            assertThat(row).containsText("13:30 to 15:30 CDT");
            assertThat(page.getByText("Moved to " + written("d MMM yyyy", day.plusDays(1)) + " 13:30 CDT")).isVisible();
            browser.shot("calendar-agenda-" + scheme);
            page.getByRole(AriaRole.BUTTON, exactly("Undo")).press("Enter");
            assertThat(row).containsText("09:00 to 11:00 CDT");
            assertThat(page.getByText("Move of “" + equipment + " check” undone")).isVisible();
            assertEquals(List.of(), Accessibility.findings(page));
            assertEquals(List.of(), browser.problems());
        }
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void anEntryOfTheMonthShowsWhenWhereAndWhy(ColorScheme scheme) {
        try (Browser browser = Browser.open(options -> options.setColorScheme(scheme))) {
            Page page = browser.admin("/calendar?view=day&date=" + day + "&equipmentId=" + item);
            Locator entry = page.locator("#grid [data-entry='" + activity + "']");
            assertThat(entry).hasAttribute("title", equipment + " " + equipment + " check, Scheduled, priority Medium, 09:00 CDT");
            entry.press("Enter");
            Locator panel = page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Selected entry"));
            assertThat(panel).containsText(written("EEE d MMM yyyy", day) + ", 09:00 to 11:00 CDT");
            assertThat(panel).containsText("Chosen by hand");
            page.keyboard().press("m");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("March 2031"))).isVisible();
            assertThat(entry).isAttached();
            browser.shot("calendar-month-" + scheme);
            assertEquals(List.of(), Accessibility.findings(page));
            assertEquals(List.of(), browser.problems());
        }
    }

    private static String written(String pattern, LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
