package org.maintenancedashboard.it.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;

/** A year of a schedule, page and figures: month ends of 2031 that fall on a weekend move to Monday, three times into the next month. */
@BrowserTest
class ScheduleYearIT {

    private static final List<Integer> BY_MONTH = List.of(1, 1, 1, 1, 0, 2, 1, 0, 2, 1, 0, 2);
    private static final String FORECAST = "/api/v1/maintenance/forecast?from=2031-01-01&to=";

    private final Http http = Http.admin();
    private final Plant plant = new Plant(http);
    private final long site = plant.site("America/Chicago");
    private final long category = plant.category();
    private final long equipment = plant.equipment(category, site);
    private final long other = plant.equipment(category, site);
    private final long type = plant.type(category);
    private final long schedule = plant.schedule(Plant.monthly(type).add("equipmentCategoryId", category).add("siteId", site).add("roll", "NEXT")
            .add("invalidDates", "BACKWARD").add("durationHours", 2));

    @Test
    void theForecastCountsWhatTheCalendarShowsMonthByMonth() {
        JsonObject forecast = http.get(FORECAST + "2032-01-01&siteId=" + site).expect(200).json();
        assertEquals(BY_MONTH.stream().map(dates -> 2 * dates).toList(), forecast.getJsonArray("months").getValuesAs(JsonObject.class).stream()
                .map(month -> month.getInt("planned")).toList());
        List<Integer> shown = IntStream.rangeClosed(1, 12).mapToObj(month -> http.get("/api/v1/calendar/maintenance?site=" + site
                + "&startsFrom=2031-%02d-01&from=2031-%02d-01&to=%s".formatted(month, month, month == 12 ? "2032-01-01" : "2031-%02d-01".formatted(month + 1)))
                .expect(200).items().size()).toList();
        assertEquals(BY_MONTH.stream().map(dates -> 2 * dates).toList(), shown);
        assertEquals(24, forecast.getInt("planned"));
        assertEquals(48, forecast.getInt("hours"));
        assertEquals(2, forecast.getInt("targets"));
        assertEquals(type, forecast.getJsonArray("groups").getJsonObject(0).getInt("id"));
        assertEquals(site, http.get(FORECAST + "2041-01-01&by=site&siteId=" + site).expect(200).json().getJsonArray("groups").getJsonObject(0).getInt("id"));
        http.get(FORECAST + "2031-01-01").expect(400);
        http.get(FORECAST + "2041-01-02").expect(400);
        http.get(FORECAST + "2032-01-01&by=person").expect(400);
    }

    @Test
    void datesThatWorkOfAHigherRankIncludesAreNamedWithTheReason() {
        long group = plant.type(category);
        long lower = plant.schedule(ranked(type, 1).add("recurrence", "FREQ=MONTHLY"));
        plant.schedule(ranked(group, 2).add("recurrence", "FREQ=YEARLY"));
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/schedule-year?id=" + lower + "&year=2031");
            assertThat(page.locator(".calbar")).containsText("11 dates, 11 of them planned");
            assertThat(page.locator("aside .note")).containsText("One date is included in other work");
            assertThat(page.locator("aside .note")).containsText("Sun 12 Jan 2031: Lies within 6 days of " + Plant.name("activity_type", group));
            assertEquals(List.of(), Accessibility.findings(page));
        }
    }

    private JsonObjectBuilder ranked(long activityType, int rank) {
        return Json.createObjectBuilder().add("activityTypeId", activityType).add("equipmentId", equipment).add("startsAt", "2030-01-12T08:00")
                .add("nestingGroup", "Care " + category).add("nestingRank", rank);
    }

    @Test
    void theYearShowsEveryDateAndLeadsToItsReasonsByKeyboard() {
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/schedule-year?id=" + schedule + "&equipmentId=" + equipment + "&year=2031");
            assertThat(page.locator(".calbar")).containsText("12 dates, 12 of them planned");
            assertThat(page.locator(".ymonth").nth(4).locator("caption")).containsText("no dates");
            assertThat(page.locator(".ymonth a")).hasCount(12);
            Locator moved = page.locator(".ymonth a[aria-label^='Mon 2 Jun 2031']");
            moved.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".trace")).containsText("Moved on to the next working day, Mon 2 Jun 2031");
            assertThat(page.locator(".trace")).containsText("instead of Sat 31 May 2031");
            assertThat(page.locator(".ylist tbody tr")).hasCount(12);
            assertEquals(List.of(), Accessibility.findings(page));
            browser.shot("schedule-year-light");
            page.getByLabel("Equipment looked at").selectOption(String.valueOf(other));
            page.locator(".year-target button").press("Enter");
            assertThat(page.locator("#year-title")).containsText(Plant.name("equipment", other) + " in 2031");
            page.getByLabel("Year 2032").press("Enter");
            assertThat(page.locator("#year-title")).containsText(Plant.name("equipment", other) + " in 2032");
            page.setViewportSize(390, 844);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertEquals(List.of(), Accessibility.contrast(page));
            browser.shot("schedule-year-phone-dark");
            page.navigate("/forecast?years=10&activityTypeId=" + type);
            assertThat(page.locator("#fc-title")).isVisible();
            page.locator(".chart-table summary").press("Enter");
            assertThat(page.locator(".chart-table tbody a")).hasCount(120);
            assertEquals(List.of(), Accessibility.findings(page));
            assertEquals(List.of(), browser.problems());
        }
    }
}
