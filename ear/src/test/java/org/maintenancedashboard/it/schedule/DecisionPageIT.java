package org.maintenancedashboard.it.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;

/** Planned dates changed in the calendar by keyboard and button, and what the schedule's page says of it. */
@BrowserTest
class DecisionPageIT {

    private static final LocalDate FIRST = LocalDate.of(2032, 5, 4);

    private final Http http = Http.admin();
    private final Plant plant = new Plant(http);

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    @Test
    void aPlannedDateIsMovedMovedBackCancelledAndChangedWithAllThatFollow() {
        long category = plant.category();
        long equipment = plant.equipment(category, plant.site("Europe/Berlin"));
        long schedule = plant.schedule(Json.createObjectBuilder().add("activityTypeId", plant.type(category)).add("equipmentId", equipment)
                .add("startsAt", FIRST + "T08:00").add("recurrence", "FREQ=WEEKLY;COUNT=4"));
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/calendar?view=agenda&date=" + FIRST + "&equipmentId=" + equipment);
            Locator rows = page.locator(".agendatable tbody tr:not(.agendaday)");
            assertThat(rows).hasCount(4);
            rows.nth(1).getByRole(AriaRole.BUTTON).press("Enter");
            page.getByLabel("New start").fill(FIRST.plusWeeks(1).plusDays(1) + "T13:30");
            assertEquals(List.of(), Accessibility.findings(page));
            page.locator("[id='dateForm:confirm']").click();
            assertThat(page.locator("[id='dateForm:reason-message']")).containsText("Enter a value.");
            page.getByLabel("Reason").fill("Crane is late");
            page.locator("[id='dateForm:confirm']").click();
            assertThat(rows.nth(1)).containsText("13:30");
            assertThat(rows).hasCount(4);
            rows.nth(1).locator("a.cell").click();
            Locator panel = page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Selected entry"));
            assertThat(panel).containsText("Moved to");
            assertThat(panel).containsText("Crane is late");
            browser.shot("planned-date");
            panel.getByText("Move back").click();
            assertThat(rows.nth(1)).containsText("08:00");
            rows.nth(2).locator("a.cell").click();
            panel.getByText("Cancel", exact()).click();
            page.getByLabel("Reason").fill("Closed");
            page.locator("[id='dateForm:confirm']").click();
            assertThat(rows).hasCount(3);
            rows.nth(1).getByRole(AriaRole.BUTTON).press("Enter");
            page.getByLabel("What changes").selectOption("FOLLOWING");
            assertThat(page.locator("#dateForm")).containsText("Work that has not begun moves along");
            page.getByLabel("New start").fill(FIRST.plusWeeks(1).plusDays(2) + "T06:00");
            page.getByLabel("Reason").fill("New shift");
            browser.shot("planned-date-dialog");
            page.locator("[id='dateForm:confirm']").click();
            assertThat(rows.nth(1)).containsText("06:00");
            assertThat(rows.nth(2)).containsText("06:00");
            page.navigate(page.url().replaceAll("/calendar.*", "/schedule?id=" + schedule));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("From 13 May 2032")).click();
            assertThat(page.locator("[id='form:decided']")).containsText("Closed");
            browser.shot("decided-dates");
            assertEquals(List.of(), Accessibility.findings(page));
            page.locator("[id='form:decided'] button").click();
            assertThat(page.locator("[id='form:decided']")).not().containsText("Closed");
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void aPlannedDateThatIsDraggedIsAskedAboutAndLiesWhereItWasUntilConfirmed() {
        long category = plant.category();
        long equipment = plant.equipment(category, plant.site("Europe/Berlin"));
        plant.schedule(Json.createObjectBuilder().add("activityTypeId", plant.type(category)).add("equipmentId", equipment)
                .add("startsAt", FIRST + "T08:00").add("recurrence", "FREQ=WEEKLY;COUNT=1"));
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/calendar?view=month&date=" + FIRST + "&equipmentId=" + equipment);
            page.locator(day(FIRST) + " .ev").dragTo(page.locator(day(FIRST.plusDays(2))));
            assertThat(page.getByLabel("New start")).hasValue(FIRST.plusDays(2) + "T08:00");
            page.getByLabel("Reason").fill("Crane is late");
            page.locator("[id='dateForm:confirm']").click();
            assertThat(page.locator(day(FIRST.plusDays(2)) + " .ev")).isVisible();
            assertThat(page.locator(day(FIRST) + " .ev")).hasCount(0);
            assertEquals(List.of(), browser.problems());
        }
    }

    private static String day(LocalDate date) {
        return "#grid td[data-date='" + date + "']";
    }
}
