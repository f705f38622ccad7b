package org.maintenancedashboard.it.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maintenancedashboard.it.schedule.ActivityTypeIT.assertField;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;

/** Working calendars over REST and on their pages; numbers of rules are those of {@code schedule.workday}. */
class WorkingCalendarIT {

    private static final String PATH = "/api/v1/working-calendars/";
    private static final int YEAR = Year.now().getValue();
    private static final byte[] FILE = ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n"
            + "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20201225\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Christmas Day\r\nEND:VEVENT\r\n"
            + "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:" + YEAR + "0501\r\nSUMMARY:Labour Day\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);

    private final Http http = Http.admin();
    private final Plant plant = new Plant(http);

    @Test
    void aSiteHasACalendarFromMondayToFridayThatIsReplacedAsAWhole() {
        String path = PATH + plant.site("Europe/Berlin");
        JsonObject fresh = http.get(path).expect(200).json();
        assertEquals("[\"MO\",\"TU\",\"WE\",\"TH\",\"FR\"]", fresh.getJsonArray("workingDays").toString());
        JsonObject changed = Json.createObjectBuilder().add("workingDays", Json.createArrayBuilder().add("MO").add("SA"))
                .add("holidays", Json.createArrayBuilder().add(day("2026-05-01", "Labour Day"))).build();
        String etag = http.get(path).etag();
        JsonObject saved = http.put(path, changed, etag).expect(200).json();
        assertEquals("Labour Day", saved.getJsonArray("holidays").getJsonObject(0).getString("name"));
        http.put(path, changed, etag).expect(412);
        http.put(path, changed).expect(428);
    }

    @Test
    void aFileIsShownBeforeItAddsAndAddsEachDayOnce() {
        String path = PATH + plant.site("Europe/Berlin");
        JsonObject shown = http.upload(path + "/holidays?dryRun=true", "holidays.ics", FILE).expect(200).json();
        assertEquals(6, shown.getInt("added"));
        assertTrue(http.get(path).json().getJsonArray("holidays").isEmpty());
        assertEquals(6, http.upload(path + "/holidays", "holidays.ics", FILE).expect(200).json().getInt("added"));
        assertEquals(0, http.upload(path + "/holidays", "holidays.ics", FILE).expect(200).json().getInt("added"));
        assertEquals(6, http.get(path).json().getJsonArray("holidays").size());
    }

    @Test
    void whatCannotBeIsRefusedByItsFieldAndNothingIsStored() {
        String path = PATH + plant.site("UTC");
        assertField("file", http.upload(path + "/holidays", "holidays.ics", "no calendar".getBytes(StandardCharsets.UTF_8)));
        String etag = http.get(path).etag();
        assertField("workingDays", http.put(path, "{\"workingDays\":[]}", etag));
        assertField("workingDays", http.put(path, "{\"workingDays\":[\"XX\"]}", etag));
        assertField("holidays[1].date", http.put(path, Json.createObjectBuilder().add("workingDays", Json.createArrayBuilder().add("MO"))
                .add("holidays", Json.createArrayBuilder().add(day("2026-05-01", "A")).add(day("2026-05-01", "B"))).build(), etag));
        assertField("holidays[0].name", http.put(path, "{\"workingDays\":[\"MO\"],\"holidays\":[{\"date\":\"2026-05-01\"}]}", etag));
        assertEquals(etag, http.get(path).etag());
        http.get(PATH + "1").expect(404);
        Http.anonymous().get(path).expect(401);
    }

    @Test
    @BrowserTest
    void holidaysComeFromAFileWithAPreviewAndByHand() {
        long site = plant.site("Europe/Berlin");
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/working-time");
            assertEquals(List.of(), Accessibility.findings(page));
            page.navigate("/working-calendar?id=" + site);
            page.setInputFiles("[id='form:file']", new FilePayload("holidays.ics", "text/calendar", FILE));
            page.locator("[id='form:read']").click();
            assertThat(page.locator("[id='form:imported'] li")).hasCount(6);
            assertEquals(List.of(), Accessibility.findings(page));
            page.locator("[id='form:take']").click();
            assertThat(page.locator("[id='form:days'] input[type=date]")).hasCount(6);
            page.locator("[id='form:add']").click();
            page.getByLabel("Date of holiday 7", new Page.GetByLabelOptions().setExact(true)).fill(LocalDate.of(YEAR, 10, 3).toString());
            page.getByLabel("Name of holiday 7", new Page.GetByLabelOptions().setExact(true)).fill("Unity Day");
            page.getByLabel("Saturday").check();
            page.locator("[id='form:save']").click();
            page.waitForURL(Pattern.compile(".*/working-time.*"));
            assertEquals(List.of(), browser.problems());
        }
        JsonObject saved = http.get(PATH + site).expect(200).json();
        assertEquals(7, saved.getJsonArray("holidays").size());
        assertEquals(6, saved.getJsonArray("workingDays").size());
    }

    @Test
    @BrowserTest
    void aFileThatIsNoCalendarIsSaidAtItsField() {
        long site = plant.site("Europe/Berlin");
        try (Browser browser = Browser.open(options -> options.setViewportSize(390, 844))) {
            Page page = browser.admin("/working-calendar?id=" + site);
            page.setInputFiles("[id='form:file']", new FilePayload("holidays.ics", "text/calendar", new byte[] {1, 2, 3}));
            page.locator("[id='form:read']").click();
            assertThat(page.locator("[id='form:file-message']")).containsText("is no iCalendar");
            assertEquals(List.of(), Accessibility.findings(page));
            assertEquals(List.of(), browser.problems());
        }
    }

    private static JsonObject day(String date, String name) {
        return Json.createObjectBuilder().add("date", date).add("name", name).build();
    }
}
