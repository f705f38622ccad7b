package org.maintenancedashboard.it.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;

/** The policies on the page of a schedule, each answer followed by the preview. */
@BrowserTest
class SchedulePolicyPageIT {

    private final Plant plant = new Plant(Http.admin());

    @Test
    void policiesAreChosenInWordsAndThePreviewSaysWhatTheyDo() {
        long category = plant.category();
        long equipment = plant.equipment(category, plant.site("America/Chicago"));
        long type = plant.type(category);
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/schedule?equipmentId=" + equipment);
            page.selectOption("[id='form:activityTypeId']", String.valueOf(type));
            change(page, "startsAt", "2030-02-02");
            Locator dates = page.locator("[id='form:preview'] .dates > li");
            assertThat(dates.nth(0)).containsText("Sat 2 Feb 2030");
            page.selectOption("[id='form:roll']", "NEXT");
            assertThat(dates.nth(0)).containsText("Mon 4 Feb 2030");
            assertThat(dates.nth(0)).containsText("moved from Sat 2 Feb 2030");
            page.locator("[id='form:addSeason']").press("Enter");
            assertThat(dates.nth(0)).containsText("Thu 2 May 2030");
            page.getByLabel("First day of season 1, month").selectOption("7");
            assertThat(dates.nth(0)).containsText("Tue 2 Jul 2030");
            assertThat(page.locator("[id='form:preview']")).containsText("are left out");
            browser.shot("schedule-policies-light");
            assertEquals(List.of(), Accessibility.findings(page));
            page.selectOption("[id='form:mode']", "SHIFTED");
            change(page, "toleranceDays", "9");
            page.locator("[id='form:save']").click();
            page.waitForURL(Pattern.compile(".*/schedules.*"));
            page.navigate("/schedules?equipmentId=" + equipment);
            page.locator("tbody a.cell").click();
            assertThat(page.locator("[id='form:roll']")).hasValue("NEXT");
            assertThat(page.locator("[id='form:toleranceDays']")).hasValue("9");
            assertThat(page.getByLabel("First day of season 1, month")).hasValue("7");
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void countingFromCompletionRefusesMoreThanAnIntervalAndSaysSo() {
        try (Browser browser = Browser.open(options -> options.setViewportSize(390, 844).setColorScheme(ColorScheme.DARK))) {
            Page page = browser.admin("/schedule");
            page.selectOption("[id='form:mode']", "FLOATING");
            page.selectOption("[id='form:day']", "LAST");
            assertThat(page.locator("[id='form:preview'] .note")).containsText("counts from completions");
            page.selectOption("[id='form:day']", "ANCHOR");
            assertThat(page.locator("[id='form:preview'] .dates > li")).hasCount(10);
            browser.shot("schedule-policies-phone-dark");
            assertEquals(List.of(), Accessibility.findings(page));
            assertEquals(List.of(), browser.problems());
        }
    }

    private static void change(Page page, String id, String value) {
        page.locator("[id='form:" + id + "']").fill(value);
        page.locator("[id='form:" + id + "']").blur();
    }
}
