package org.maintenancedashboard.it.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
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
import org.maintenancedashboard.launcher.TestServer;

/** Work inside a freeze starts only after somebody else approved it; the rules are those of {@code schedule.approval}. */
class FreezeApprovalIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZONE));

    private final Http http = Http.admin();
    private final Plant plant = new Plant(http);
    private final String name = TestServer.unique("Year end");

    @Test
    void workInAFreezeWaitsForSomebodyElse() {
        String activity = "/api/v1/maintenance/activities/" + frozen();
        assertEquals(name, http.get(activity + "/approval").expect(200).json().getString("freeze"));
        assertEquals(409, http.post(activity + "/start", "{}").status());
        http.post(activity + "/approval", "").expect(403);
        Http planner = Http.signedIn(planner(), TestServer.adminPassword());
        assertFalse(planner.get(activity + "/approval").expect(200).json().containsKey("approvedBy"));
        JsonObject given = planner.post(activity + "/approval", "").expect(200).json();
        assertFalse(given.getBoolean("mayApprove"));
        assertEquals(409, planner.post(activity + "/start", "{}").status());
        http.post(activity + "/start", "{}").expect(200);
        assertEquals("approved", http.get(activity + "/timeline").expect(200).items().getJsonObject(1).getString("entryType"));
    }

    @Test
    @BrowserTest
    void thePageOfTheActivitySaysWhoCanApproveAndOffersIt() {
        long activity = frozen();
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/activity?id=" + activity);
            assertThat(page.locator(".note", new Page.LocatorOptions().setHasText(name))).containsText("somebody else approves");
            assertEquals(List.of(), browser.problems());
        }
        try (Browser browser = Browser.open()) {
            Page page = browser.signIn(planner(), TestServer.adminPassword(), "/activity?id=" + activity);
            assertEquals(List.of(), Accessibility.findings(page));
            page.locator("[id='approvalForm:approve']").click();
            assertThat(page.locator(".note", new Page.LocatorOptions().setHasText(name))).containsText(Pattern.compile("is approved"));
            assertEquals(List.of(), Accessibility.findings(page));
            assertEquals(List.of(), browser.problems());
        }
    }

    /** The id of an activity of today, planned by the administrator, inside a freeze. */
    private long frozen() {
        long category = plant.category();
        long site = plant.site(ZONE.getId());
        http.post("/api/v1/freeze-windows", Json.createObjectBuilder().add("name", name).add("siteId", site).add("from", TODAY + "T00:00")
                .add("to", TODAY.plusDays(20) + "T00:00").build()).expect(201);
        long schedule = plant.schedule(Json.createObjectBuilder().add("activityTypeId", plant.type(category))
                .add("equipmentId", plant.equipment(category, site)).add("startsAt", TODAY + "T08:00").add("recurrence", "FREQ=MONTHLY")
                .add("freezePolicy", "ALLOW_WITH_APPROVAL"));
        GenerationRun.completed(http);
        return http.get("/api/v1/maintenance/activities?scheduleId=" + schedule).expect(200).items().getJsonObject(0).getInt("id");
    }

    /** A planner of every site with the administrator's password. */
    private static String planner() {
        String user = TestServer.unique("paula");
        Plant.insert("insert into app_user (id, username, first_name, password_hash, all_sites, role_id) select nextval('id_seq'), ?, 'Paula',"
                + " a.password_hash, true, r.id from app_user a, role r where a.username = 'admin' and r.name = 'planner' returning id", user);
        return user;
    }
}
