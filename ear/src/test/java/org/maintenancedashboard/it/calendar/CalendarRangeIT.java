package org.maintenancedashboard.it.calendar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** A plant with more planned work in a month than one answer holds: the earliest come, and everybody says that there are more. */
class CalendarRangeIT {

    private static final int ITEMS = 170;
    private static final double DRAWN_MILLIS = 60_000;
    private static final LocalDate FIRST = LocalDate.of(2033, 3, 1);

    private static final Http HTTP = Http.admin();
    private static long site;
    private static long schedule;

    @BeforeAll
    static void plan() throws SQLException {
        String name = TestServer.unique("Full");
        try (var connection = TestServer.connection(); var query = connection.prepareStatement("""
                with site as (insert into location (id, name, zone, site_id) values (nextval('id_seq'), ?, 'Europe/Berlin', 0) returning id),
                kind as (insert into equipment_category (id, name) values (nextval('id_seq'), ?) returning id),
                items as (insert into equipment (id, name, category_id, location_id, manufacturer_serial, asset_tag)
                  select nextval('id_seq'), ? || n, kind.id, site.id, ? || n, ? || n from site, kind, generate_series(1, ?) n returning id)
                select site.id, kind.id, count(items.id) from site, kind, items group by 1, 2""")) {
            for (int i = 1; i <= 5; i++) {
                query.setString(i, name);
            }
            query.setInt(6, ITEMS);
            var row = query.executeQuery();
            row.next();
            site = row.getLong(1);
            schedule = schedule(name, row.getLong(2));
        }
    }

    @AfterAll
    static void stop() throws SQLException {
        try (var connection = TestServer.connection(); var query = connection.prepareStatement("update schedule set active = false where id = ?")) {
            query.setLong(1, schedule);
            query.executeUpdate();
        }
    }

    private static long schedule(String name, long category) {
        long group = HTTP.post("/api/v1/maintenance/activity-types/categories", Json.createObjectBuilder().add("name", name).build())
                .expect(201).json().getInt("id");
        long type = HTTP.post("/api/v1/maintenance/activity-types", Json.createObjectBuilder().add("name", name).add("categoryId", group).build())
                .expect(201).json().getInt("id");
        return HTTP.post("/api/v1/maintenance/schedules", Json.createObjectBuilder().add("activityTypeId", type)
                .add("equipmentCategoryId", category).add("startsAt", FIRST + "T08:00").add("activeFrom", FIRST.toString())
                .add("recurrence", "FREQ=DAILY").add("leadDays", 0).build()).expect(201).json().getInt("id");
    }

    @Test
    void aRangeWithTooManyEntriesHoldsTheEarliestAndSaysHowToNarrow() {
        JsonObject full = range(FIRST, FIRST.plusMonths(1), "");
        assertTrue(full.getBoolean("truncated"));
        assertEquals(5000, full.getInt("total"));
        assertTrue(full.getString("note").contains("Ask for fewer days, for one site"), () -> full.getString("note"));
        List<String> starts = full.getJsonArray("items").getValuesAs(JsonObject.class).stream().map(entry -> entry.getString("start")).toList();
        assertEquals(starts.stream().sorted().toList(), starts);
        assertEquals(FIRST.plusDays(5000 / ITEMS) + "T08:00:00+02:00", starts.get(4999));
    }

    @Test
    void aShorterRangeOrAFilterAnswersEverything() {
        JsonObject week = range(FIRST, FIRST.plusDays(7), "");
        assertFalse(week.getBoolean("truncated"));
        assertFalse(week.containsKey("note"));
        assertEquals(7 * ITEMS, week.getInt("total"));
        assertEquals(0, range(FIRST, FIRST.plusMonths(1), "&status=scheduled").getInt("total"));
        assertEquals(ITEMS, range(FIRST, FIRST.plusMonths(1), "&dueFrom=" + FIRST + "&dueBefore=" + FIRST.plusDays(1)).getInt("total"));
        assertEquals(0, range(FIRST, FIRST.plusMonths(1), "&locationId=1").getInt("total"));
    }

    @BrowserTest
    @Test
    void thePageSaysThatThereAreMore() {
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/calendar?view=month&date=" + FIRST + "&site=" + site);
            assertThat(page.getByText("This period holds more than 5,000 entries")).isVisible(new IsVisibleOptions().setTimeout(DRAWN_MILLIS));
            page.navigate("/calendar?view=agenda&date=" + FIRST);
            assertThat(page.getByText("This period holds more than 5,000 entries")).isVisible();
            assertEquals(List.of(), Accessibility.findings(page));
            page.navigate("/calendar?view=day&date=" + FIRST);
            page.waitForFunction("() => document.querySelectorAll('#grid [data-entry]').length > 0");
            assertThat(page.getByText("This period holds more than 5,000 entries")).isHidden();
            assertEquals(List.of(), browser.problems());
        }
    }

    @BrowserTest
    @Test
    void aPhoneGetsTheAgendaOfACrowdedMonth() {
        try (Browser browser = Browser.open(options -> options.setViewportSize(390, 844))) {
            Page page = browser.admin("/calendar?date=" + FIRST + "&site=" + site + "&dueBefore=" + FIRST.plusDays(3));
            assertThat(page.locator(".agendatable tr:has(td)")).hasCount(100);
            assertThat(page.locator(".chip")).containsText("Due before");
            assertEquals(List.of(), Accessibility.findings(page));
            assertEquals(List.of(), browser.problems());
        }
    }

    private static JsonObject range(LocalDate from, LocalDate to, String more) {
        return HTTP.get("/api/v1/calendar/maintenance?site=" + site + "&from=" + from + "&to=" + to + more).expect(200).json();
    }
}
