package org.maintenancedashboard.it.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

@BrowserTest
class ScheduleEditorIT {

    private final Http http = Http.admin();
    private final Plant plant = new Plant(http);

    @Test
    void aScheduleIsMadeWithThePreviewFollowingEachChange() {
        long category = plant.category();
        long equipment = plant.equipment(category, plant.site("America/Chicago"));
        String name = Plant.name("equipment", equipment);
        long type = plant.type(category);
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/schedule");
            page.selectOption("[id='form:activityTypeId']", String.valueOf(type));
            page.locator("[id='form:equipmentId_input']").pressSequentially(name);
            page.locator(".ui-autocomplete-item").first().click();
            change(page, "startsAt", "2030-01-31");
            Locator dates = page.locator("[id='form:preview'] .dates .d");
            assertThat(dates).hasCount(10);
            assertThat(dates.nth(1)).hasText("Thu 28 Feb 2030");
            assertEquals(List.of(), Accessibility.findings(page));
            page.selectOption("[id='form:invalidDates']", "OMIT");
            assertThat(dates.nth(1)).hasText("Sun 31 Mar 2030");
            page.selectOption("[id='form:day']", "WEEKDAY");
            page.selectOption("[id='form:ordinal']", "-1");
            page.selectOption("[id='form:weekday']", "TH");
            assertThat(dates.nth(0)).hasText("Thu 31 Jan 2030");
            change(page, "interval", "3");
            assertThat(dates.nth(1)).hasText("Thu 25 Apr 2030");
            assertThat(page.locator("[id='form:text']")).hasText("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TH");
            page.locator("[id='form:save']").click();
            page.waitForURL(Pattern.compile(".*/schedules.*"));
            page.navigate("/schedules?equipmentId=" + equipment);
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText("Every 3 months on the last Thursday");
            page.locator("tbody a.cell").click();
            assertThat(page.locator("[id='form:equipmentId_input']")).hasValue(name);
            assertThat(page.locator("[id='form:interval']")).hasValue("3");
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtItsField() {
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/schedule");
            page.selectOption("[id='form:unit']", "TEXT");
            change(page, "recurrence", "FREQ=HOURLY");
            assertThat(page.locator("[id='form:preview'] .note")).containsText("HOURLY");
            page.locator("[id='form:save']").click();
            assertThat(page.locator("[id='form:activityTypeId-message']")).containsText("Enter a value.");
            assertThat(page.locator("[id='form:activityTypeId']")).isFocused();
            page.selectOption("[id='form:unit']", "WEEKS");
            page.locator("label.check", new Page.LocatorOptions().setHasText("Tue")).locator("input").check();
            assertThat(page.locator("[id='form:text']")).hasText("FREQ=WEEKLY;BYDAY=TU");
            assertEquals(List.of(), Accessibility.findings(page));
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void aStaleSaveShowsBothVersionsAndOneDecides() {
        JsonObject draft = Plant.monthly(plant.type()).build();
        String api = "/api/v1/maintenance/schedules/" + http.post("/api/v1/maintenance/schedules", draft).expect(201).json().getInt("id");
        try (Browser browser = Browser.open()) {
            Page page = browser.admin(api.replace("/api/v1/maintenance/schedules/", "/schedule?id="));
            http.put(api, Json.createObjectBuilder(draft).add("leadDays", 21).build(), http.get(api).etag()).expect(200);
            page.locator("[id='form:leadDays']").fill("30");
            page.locator("[id='form:save']").click();
            assertThat(page.getByText("Saved in the meantime by admin")).isVisible();
            assertThat(page.locator("tbody tr")).hasText(new String[] {"Lead3021"});
            assertEquals(List.of(), Accessibility.findings(page));
            browser.shot("schedule-stale");
            page.locator("[id='form:takeStored']").click();
            assertThat(page.locator("[id='form:leadDays']")).hasValue("21");
            page.locator("[id='form:leadDays']").fill("35");
            http.put(api, Json.createObjectBuilder(draft).add("leadDays", 22).build(), http.get(api).etag()).expect(200);
            page.locator("[id='form:save']").click();
            page.locator("[id='form:keepMine']").click();
            page.waitForURL(Pattern.compile(".*/schedules.*"));
            assertEquals(35, http.get(api).json().getInt("leadDays"));
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void aStaleActivityTypeShowsBothVersions() {
        String api = "/api/v1/maintenance/activity-types/" + plant.type();
        JsonObject stored = http.get(api).json();
        JsonObject draft = Json.createObjectBuilder().add("name", stored.getString("name")).add("categoryId", stored.getJsonObject("category").getInt("id")).build();
        try (Browser browser = Browser.open()) {
            Page page = browser.admin(api.replace("/api/v1/maintenance/activity-types/", "/activity-type?id="));
            http.put(api, Json.createObjectBuilder(draft).add("toolsRequired", "Torque wrench").build(), http.get(api).etag()).expect(200);
            page.locator("[id='form:toolsRequired']").fill("Ladder");
            page.locator("[id='form:save']").click();
            assertThat(page.locator("tbody tr")).hasText(new String[] {"ToolsLadderTorque wrench"});
            page.locator("[id='form:takeStored']").click();
            assertThat(page.locator("[id='form:toolsRequired']")).hasValue("Torque wrench");
            page.locator("[id='form:save']").click();
            page.waitForURL(Pattern.compile(".*/activity-types.*"));
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void anActivityTypeGetsItsChecklistStepByStep() {
        plant.category();
        String category = Plant.name("activity_type_category", plant.typeCategory());
        String name = TestServer.unique("Type");
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/activity-type");
            page.fill("[id='form:name']", name);
            page.selectOption("[id='form:categoryId']", new SelectOption().setLabel(category));
            page.getByLabel("Step 1", new Page.GetByLabelOptions().setExact(true)).fill("Switch off");
            page.locator("[id='form:addLine']").click();
            page.getByLabel("Step 2", new Page.GetByLabelOptions().setExact(true)).fill("Tighten");
            assertEquals(List.of(), Accessibility.findings(page));
            page.locator("[id='form:save']").click();
            page.waitForURL(Pattern.compile(".*/activity-types.*"));
            page.navigate("/activity-types?search=" + name);
            assertThat(page.locator("tbody tr")).containsText("2 steps");
            assertEquals(List.of(), browser.problems());
        }
    }

    private static void change(Page page, String id, String value) {
        page.locator("[id='form:" + id + "']").fill(value);
        page.locator("[id='form:" + id + "']").blur();
    }
}
