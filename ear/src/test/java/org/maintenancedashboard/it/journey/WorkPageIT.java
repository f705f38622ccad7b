package org.maintenancedashboard.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** The pages of work: the list, an activity with its verbs, steps and dialogs, the form. */
@BrowserTest
class WorkPageIT {

    private static final String ACTIVITIES = "/api/v1/maintenance/activities";

    private final Http http = Http.admin();
    private final OwnPlant plant = OwnPlant.make();
    private final JsonArray equipment = plant.imported(http);
    private final long type = typeWithSteps();

    @Test
    void theVerbsOfAnActivityAskForWhatTheyNeed() {
        long id = made();
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/activity?id=" + id);
            choose(page, "Put on hold");
            go(page);
            assertThat(page.getByText("Say why; others will read it.")).isVisible();
            page.locator("[id='askForm:reason']").fill("Waits for a filter");
            go(page);
            assertThat(page.locator(".page-head")).containsText("Pending");
            assertThat(page.locator(".timeline")).containsText("Waits for a filter");
            choose(page, "Release");
            assertThat(page.locator(".page-head")).containsText("Scheduled");
            choose(page, "Move");
            Accessibility.settle(page);
            page.locator("[id='askForm:scheduledStart']").fill(plant.today().plusDays(3) + "T07:30");
            page.locator("[id='askForm:reason']").fill("Outage");
            go(page);
            assertThat(page.locator(".page-head")).containsText("07:30");
            assertThat(page.locator(".trace")).containsText("Outage");
            choose(page, "Cancel activity");
            page.locator("[id='askForm:reason']").fill("Not needed");
            go(page);
            assertThat(page.locator(".page-head")).containsText("Cancelled");
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void openStepsAreNamedAndThenTheWorkIsCompleted() {
        long id = made();
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/activity?id=" + id);
            page.getByRole(AriaRole.BUTTON, named("Start work")).click();
            assertThat(page.locator(".page-head")).containsText("In progress");
            page.getByRole(AriaRole.BUTTON, named("Complete")).click();
            assertThat(page.locator("#ask .note")).containsText("Lock the breaker");
            go(page);
            assertThat(page.locator(".ui-growl")).containsText("Lock the breaker");
            page.keyboard().press("Escape");
            page.getByLabel("Lock the breaker").check();
            assertThat(page.locator(".card__head")).containsText(new String[] {"1 of 2 steps"});
            page.locator("[id='barForm:complete']").click();
            page.locator("[id='askForm:completionNotes']").fill("All well");
            go(page);
            assertThat(page.locator(".page-head")).containsText("Completed");
            assertThat(page.getByText("All well").first()).isVisible();
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void aVerbFromAPageThatIsOldIsRefused() {
        long id = made();
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/activity?id=" + id);
            http.post(ACTIVITIES + "/" + id + "/hold", "{\"reason\":\"elsewhere\"}").expect(200);
            page.getByRole(AriaRole.BUTTON, named("Start work")).click();
            assertThat(page.locator(".ui-growl")).containsText("Somebody else saved first");
        }
    }

    @Test
    void aStalePlanShowsBothVersionsAndOneDecides() {
        String api = ACTIVITIES + "/" + made();
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/activity-edit?id=" + api.substring(ACTIVITIES.length() + 1));
            http.post(api + "/hold", "{\"reason\":\"elsewhere\"}").expect(200);
            page.locator("[id='form:priority']").selectOption("CRITICAL");
            page.getByRole(AriaRole.BUTTON, named("Save activity")).click();
            assertThat(page.getByText("Saved in the meantime by admin")).isVisible();
            assertThat(page.locator("tbody tr")).hasText(new String[] {"PriorityCriticalMedium"});
            page.locator("[id='form:keepMine']").click();
            page.waitForURL(Pattern.compile(".*/activity[?].*"));
            assertEquals("critical", http.get(api).json().getString("priority"));
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void workIsPlannedByHandAndFoundInTheList() {
        String title = TestServer.unique("By hand");
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/activity-edit?equipmentId=" + first());
            page.getByRole(AriaRole.BUTTON, named("Save activity")).click();
            assertThat(page.locator("[id='form:activityTypeId-message']")).containsText("Enter a value");
            page.locator("[id='form:activityTypeId']").selectOption(String.valueOf(type));
            page.locator("[id='form:title']").fill(title);
            page.getByRole(AriaRole.BUTTON, named("Save activity")).click();
            assertThat(page.locator("h1")).hasText(title);
            page.navigate("/work?q=" + title.replace(' ', '+'));
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText("Scheduled");
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void onAPhoneInTheDarkThePagesAreSound() {
        long id = made();
        http.post(ACTIVITIES + "/" + id + "/start", "{}").expect(200);
        try (Browser browser = Browser.open(options -> options.setViewportSize(390, 844).setColorScheme(ColorScheme.DARK))) {
            Page page = browser.admin("/activity?id=" + id);
            browser.shot("activity-phone-dark");
            assertEquals(List.of(), Accessibility.findings(page));
            page.navigate("/work?q=" + plant.site());
            browser.shot("work-phone-dark");
            assertEquals(List.of(), Accessibility.findings(page));
            assertEquals(List.of(), browser.problems());
        }
    }

    private static void choose(Page page, String verb) {
        page.waitForLoadState();
        Accessibility.settle(page);
        page.locator("#more .pop-anchor > button").click();
        page.locator("#more").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(verb)).click();
    }

    private static void go(Page page) {
        Accessibility.settle(page);
        page.locator("[id='askForm:go']").click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private long first() {
        return equipment.getJsonObject(0).getInt("id");
    }

    private long made() {
        JsonObjectBuilder draft = Json.createObjectBuilder().add("equipmentId", first()).add("activityTypeId", type)
                .add("scheduledStart", plant.today().plusDays(1) + "T09:00").add("scheduledEnd", plant.today().plusDays(1) + "T11:00");
        return http.post(ACTIVITIES, draft.build()).expect(201).json().getInt("id");
    }

    private long typeWithSteps() {
        long kind = http.post("/api/v1/maintenance/activity-types/categories", Json.createObjectBuilder().add("name", TestServer.unique("Kind")).build())
                .expect(201).json().getInt("id");
        JsonArray steps = Json.createArrayBuilder().add(Json.createObjectBuilder().add("text", "Lock the breaker").add("required", true))
                .add(Json.createObjectBuilder().add("text", "Take a photo").add("required", false)).build();
        return http.post("/api/v1/maintenance/activity-types", Json.createObjectBuilder().add("name", TestServer.unique("Stepwise"))
                .add("categoryId", kind).add("checklist", steps).build()).expect(201).json().getInt("id");
    }
}
