package org.maintenancedashboard.it.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.it.journey.GenerationRun;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;

/** Generated work that a changed freeze would put elsewhere; the rules are those of {@code schedule.mismatch}. */
class MismatchIT {

    private static final String PATH = "/api/v1/maintenance/schedules/mismatches";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.now(Clock.system(ZONE)).plusDays(3);

    private final Http http = Http.admin();
    private final Plant plant = new Plant(http);

    @Test
    void workIsNeverMovedSilentlyButWhenAskedTo() {
        long schedule = frozenAfterwards();
        JsonArray found = http.get(PATH + "?scheduleId=" + schedule).expect(200).items();
        assertEquals(1, found.size());
        JsonObject one = found.getJsonObject(0);
        assertEquals(DAY + "T08:00:00", one.getString("planned"));
        assertEquals(DAY.plusDays(2) + "T08:00:00", one.getString("wanted"));
        http.post(PATH + "/move", "{}").expect(400);
        assertEquals(1, http.post(PATH + "/move", "{\"activityIds\":[" + one.getInt("activityId") + "]}").expect(200).json().getInt("moved"));
        assertEquals(0, http.get(PATH + "?scheduleId=" + schedule).expect(200).items().size());
        assertEquals(1, http.get("/api/v1/maintenance/activities?scheduleId=" + schedule).expect(200).json().getInt("total"));
    }

    @Test
    @BrowserTest
    void theSavePageListsWhatFallsElsewhereNowAndMovesAllOfItOnlyWhenTicked() {
        long schedule = frozenAfterwards();
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/schedule?id=" + schedule);
            page.locator("[id='form:save']").click();
            assertThat(page).hasURL(Pattern.compile(".*/schedule-mismatches\\?scheduleId=" + schedule));
            Locator all = page.getByLabel("Move this one");
            assertThat(all).not().isChecked();
            assertThat(page.locator("tbody input")).not().isChecked();
            all.check();
            assertThat(page.locator("tbody input")).isChecked();
            page.locator("[id='form:move']").click();
            assertThat(page.locator(".empty")).containsText("Everything matches");
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    @BrowserTest
    void thePageListsItAndMovesOnlyWhatIsTicked() {
        long schedule = frozenAfterwards();
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/schedule-mismatches?scheduleId=" + schedule);
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertFalse(page.locator("tbody input").isChecked());
            assertEquals(List.of(), Accessibility.findings(page));
            page.locator("tbody input").check();
            page.locator("[id='form:move']").click();
            assertThat(page.locator(".empty")).containsText("Everything matches");
            assertEquals(List.of(), browser.problems());
        }
    }

    /** A schedule with one activity, on whose date a freeze is laid after it was made. */
    private long frozenAfterwards() {
        long category = plant.category();
        long site = plant.site(ZONE.getId());
        long schedule = plant.schedule(Json.createObjectBuilder().add("activityTypeId", plant.type(category))
                .add("equipmentId", plant.equipment(category, site)).add("startsAt", DAY + "T08:00").add("recurrence", "FREQ=MONTHLY"));
        GenerationRun.completed(http);
        assertEquals(0, http.get(PATH + "?scheduleId=" + schedule).expect(200).items().size());
        http.post("/api/v1/freeze-windows", Json.createObjectBuilder().add("name", "Late freeze").add("siteId", site).add("from", DAY + "T00:00")
                .add("to", DAY.plusDays(2) + "T00:00").build()).expect(201);
        return schedule;
    }
}
