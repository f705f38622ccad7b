package org.maintenancedashboard.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** The walking product in a browser: import, plan, generate, see, do. */
@BrowserTest
class BrowserJourneyIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final int LONGEST_RUN = 60_000;

    private final OwnPlant plant = OwnPlant.make();
    private final LocalDate first = plant.today().plusDays(1);
    private final Http http = Http.admin();

    @Test
    void equipmentIsImportedPlannedGeneratedSeenAndMaintained() {
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/import");
            importPlant(page);
            JsonArray equipment = http.get("/api/v1/equipment?search=" + plant.site()).expect(200).items();
            long site = equipment.getJsonObject(0).getJsonObject("site").getInt("id");
            equipment(page);
            plan(page, plant.type(http, equipment));
            generate(page);
            calendar(page, site);
            work(page);
            signOut(page);
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void everyNumberOfTheOverviewOpensTheListBehindIt() {
        JsonArray equipment = plant.imported(http);
        long type = plant.type(http, equipment);
        made(equipment, type, plant.today().minusDays(2), "hold");
        made(equipment, type, plant.today(), "start");
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/overview?site=" + equipment.getJsonObject(0).getJsonObject("site").getInt("id"));
            Locator tiles = page.locator(".kpis .kpi");
            for (int tile = 0; tile < 3; tile++) {
                page.navigate("/overview");
                String number = tiles.nth(tile).locator(".kpi__value").textContent().strip();
                assertThat(tiles.nth(tile).locator(".kpi__value")).not().hasText("0");
                tiles.nth(tile).click();
                assertThat(page.locator(".page-head__meta")).containsText(number + " activit");
                assertThat(page.locator("main tbody tr")).hasCount(Integer.parseInt(number));
            }
            assertEquals(List.of(), browser.problems());
        }
    }

    @Test
    void anExpiredSessionLeadsBackToWhereOneWas() {
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/schedules?search=" + plant.site());
            page.context().clearCookies();
            page.reload();
            signInAgain(page);
            assertThat(page).hasURL(Pattern.compile(".*/schedules\\?search=" + plant.site() + "$"));
            page.navigate("/jobs");
            page.context().clearCookies();
            page.locator("[id='start:generate']").click();
            signInAgain(page);
            assertThat(page).hasURL(Pattern.compile(".*/jobs$"));
            assertEquals(List.of(), browser.problems());
        }
    }

    private void importPlant(Page page) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("plant.csv", "text/csv", plant.csv()));
        page.getByRole(AriaRole.BUTTON, named("Check the file")).click();
        page.getByRole(AriaRole.BUTTON, named("3 new items")).click();
        assertThat(page.locator("tbody tr")).hasCount(OwnPlant.ITEMS.size());
        page.getByRole(AriaRole.BUTTON, named("Import 3 rows")).click();
        assertThat(page.getByText("3 items imported")).isVisible();
    }

    private void equipment(Page page) {
        page.navigate("/equipment?search=" + plant.site());
        Locator names = page.locator("main tbody a.cell");
        assertThat(names).hasText(new String[] {plant.item("TX-1"), plant.item("TX-2"), plant.item("TX-10")});
        names.nth(2).click();
        assertThat(page.locator("h1")).hasText(plant.item("TX-10"));
        assertThat(page.locator("main")).containsText("S-" + plant.item("TX-10"));
    }

    /** The year is shown where it is not the current one. */
    private static String shown(LocalDate date) {
        return DAY.format(date) + (date.getYear() == LocalDate.now(ZoneOffset.UTC).getYear() ? "" : " " + date.getYear());
    }

    private void plan(Page page, long type) {
        page.navigate("/schedule");
        page.selectOption("[id='form:activityTypeId']", String.valueOf(type));
        page.selectOption("[id='form:goal']", "CATEGORY");
        page.selectOption("[id='form:equipmentCategoryId']", new SelectOption().setLabel(plant.category()));
        page.selectOption("[id='form:unit']", "WEEKS");
        assertThat(page.locator("[id='form:text']")).containsText("FREQ=WEEKLY");
        change(page, "startsAt", first.toString());
        Locator dates = page.locator("[id='form:preview'] .dates .d");
        assertThat(dates.nth(0)).hasText(shown(first));
        assertThat(dates.nth(9)).hasText(shown(first.plusWeeks(9)));
        change(page, "startTime", "08:00");
        change(page, "leadDays", "10");
        page.selectOption("[id='form:priority']", new SelectOption().setLabel("High"));
        page.locator("[id='form:save']").click();
        page.waitForURL(Pattern.compile(".*/schedules.*"));
    }

    private static void generate(Page page) {
        page.navigate("/jobs");
        Locator runs = page.locator("#runs tbody tr, #list tbody tr");
        String before = runs.count() == 0 ? "no run" : runs.first().locator("td").first().textContent().strip();
        page.locator("[id='start:generate']").click(new Locator.ClickOptions().setTimeout(LONGEST_RUN));
        Locator latest = runs.first().locator("td");
        assertThat(latest.first()).not().hasText(before);
        assertThat(latest.nth(1)).hasText("Completed", new LocatorAssertions.HasTextOptions().setTimeout(LONGEST_RUN));
    }

    private void calendar(Page page, long site) {
        page.navigate("/calendar?view=agenda&date=" + first + "&site=" + site);
        Locator made = page.locator("#work tr", withText(plant.item("TX-10"))).first();
        assertThat(made).containsText("Scheduled");
        made.locator("a.cell").click();
        assertThat(page.locator("aside.panel .calwhy li").first()).containsText("week");
        page.navigate("/calendar?view=agenda&date=" + first.plusWeeks(9));
        assertThat(page.locator("#work tr", withText(plant.item("TX-10"))).first()).containsText("Planned");
    }

    private void work(Page page) {
        page.navigate("/work?q=" + plant.item("TX-10"));
        assertThat(page.locator("main tbody tr")).hasCount(2);
        page.locator("main tbody a.cell").first().click();
        assertThat(page.locator("h1")).containsText(plant.item("TX-10"));
        page.getByRole(AriaRole.BUTTON, named("Start work")).click();
        assertThat(page.locator(".page-head")).containsText("In progress");
        page.locator("[id='barForm:complete']").click();
        page.locator("[id='askForm:completionNotes']").fill("Torque checked");
        page.locator("[id='askForm:go']").click();
        assertThat(page.locator(".page-head")).containsText("Completed");
        assertThat(page.locator("main")).containsText("Completion notes");
        assertThat(page.locator("main")).containsText("completed it");
    }

    private void made(JsonArray equipment, long type, LocalDate day, String verb) {
        JsonObject work = Json.createObjectBuilder().add("equipmentId", equipment.getJsonObject(0).getInt("id")).add("activityTypeId", type)
                .add("scheduledStart", day + "T00:00").add("scheduledEnd", day + "T23:59").build();
        int id = http.post("/api/v1/maintenance/activities", work).expect(201).json().getInt("id");
        http.post("/api/v1/maintenance/activities/" + id + "/" + verb, "{\"reason\":\"waits for an outage\"}").expect(200);
    }

    private static void signOut(Page page) {
        page.locator(".usermenu").click();
        page.locator("#signOut").click();
        assertThat(page.locator("#signIn")).isVisible();
        page.navigate("/work");
        assertThat(page.locator("#signIn")).isVisible();
    }

    private static void signInAgain(Page page) {
        page.locator("#userName").fill("admin");
        page.locator("#password").fill(TestServer.adminPassword());
        page.locator("#signIn").click();
    }

    private static void change(Page page, String id, String value) {
        page.locator("[id='form:" + id + "']").fill(value);
        page.locator("[id='form:" + id + "']").blur();
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
