package org.maintenancedashboard.it.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** The place of a schedule in a group on its page, and what the group makes of its dates. */
@BrowserTest
class NestingPageIT {

    private final Plant plant = new Plant(Http.admin());

    @Test
    void aScheduleJoinsAGroupAndThePreviewSaysWhatItIncludesAndWhatIncludesIt() {
        long category = plant.category();
        long equipment = plant.equipment(category, plant.site("America/Chicago"));
        long lower = plant.type(category);
        String group = TestServer.unique("Care");
        long low = plant.schedule(Json.createObjectBuilder().add("activityTypeId", lower).add("equipmentId", equipment).add("startsAt", "2030-01-07T08:00")
                .add("recurrence", "FREQ=MONTHLY").add("nestingGroup", group).add("nestingRank", 1));
        long high = plant.schedule(Json.createObjectBuilder().add("activityTypeId", plant.type(category)).add("equipmentId", equipment)
                .add("startsAt", "2030-01-10T08:00").add("recurrence", "FREQ=YEARLY"));
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/schedule?id=" + high);
            Locator preview = page.locator("[id='form:preview']");
            page.locator("[id='form:nestingGroup_input']").pressSequentially(group);
            page.locator(".ui-autocomplete-item").first().click();
            assertThat(page.locator("[id='form:members']")).containsText("Rank 1: " + Plant.name("activity_type", lower));
            Locator rank = page.locator("[id='form:nestingRank']");
            rank.fill("3");
            rank.blur();
            assertThat(preview.locator(".dates li").first()).containsText("Includes " + Plant.name("activity_type", lower) + " (due 7 January 2030)");
            assertEquals(List.of(), Accessibility.findings(page));
            page.locator("[id='form:save']").click();
            page.waitForURL(Pattern.compile(".*/schedules.*"));
            page.navigate("/schedule?id=" + low);
            assertThat(preview.locator(".dates li").first()).containsText("Thu 7 Feb 2030");
            assertThat(preview.locator(".note")).containsText("Mon 7 Jan 2030: Lies within 6 days of " + Plant.name("activity_type", Plant.insert(
                    "select activity_type_id from schedule where id = ?", high)));
            assertEquals(List.of(), browser.problems());
        }
    }
}
