package org.maintenancedashboard.it.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.it.journey.GenerationRun;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;

/** Work made by hand that stands for a date of a schedule; the rules are those of {@code schedule.cover}. */
class CoverIT {

    private static final String ACTIVITIES = "/api/v1/maintenance/activities";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZONE));

    private final Http http = Http.admin();
    private final Plant plant = new Plant(http);
    private final long category = plant.category();
    private final long equipment = plant.equipment(category, plant.site(ZONE.getId()));
    private final long type = plant.type(category);

    @Test
    void completedWorkStandsForTheDateThatWasMadeForItAndThatOneIsCancelled() {
        long schedule = schedule(14);
        GenerationRun.completed(http);
        long byHand = byHand();
        JsonArray near = http.get(ACTIVITIES + "/" + byHand + "/covers").expect(200).items();
        assertEquals(TODAY.plusDays(5).toString(), near.getJsonObject(0).getString("due"));
        complete(byHand, "{}");
        JsonArray made = http.get(ACTIVITIES + "?scheduleId=" + schedule).expect(200).items();
        assertEquals(List.of("cancelled"), made.getValuesAs(JsonObject.class).stream().map(one -> one.getString("status")).toList());
        GenerationRun.completed(http);
        assertEquals(1, http.get(ACTIVITIES + "?scheduleId=" + schedule).expect(200).json().getInt("total"));
    }

    @Test
    void completedWorkStandsForADateThatIsNotMadeYetUnlessThatIsDeclined() {
        long schedule = schedule(0);
        long declined = byHand();
        complete(declined, "{\"covering\":false}");
        assertEquals(1, http.get(ACTIVITIES + "/" + byHand() + "/covers").expect(200).items().size());
        complete(byHand(), "{}");
        assertEquals(0, http.get(ACTIVITIES + "/" + byHand() + "/covers").expect(200).items().size());
        Plant.insert("update schedule set lead_days = ? where id = ? returning id", 20, schedule);
        GenerationRun.completed(http);
        assertEquals(0, http.get(ACTIVITIES + "?scheduleId=" + schedule).expect(200).json().getInt("total"));
    }

    @Test
    @BrowserTest
    void thePageSaysWhichDateAndLetsOneDecline() {
        schedule(0);
        long activity = byHand();
        http.post(ACTIVITIES + "/" + activity + "/start", "{}").expect(200);
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/activity?id=" + activity);
            page.locator("[id='barForm:complete']").click();
            assertThat(page.locator("[id='askForm:covering']")).isChecked();
            assertEquals(List.of(), Accessibility.findings(page));
            page.locator("[id='askForm:covering']").uncheck();
            page.locator("[id='askForm:go']").click();
            assertThat(page.locator(".page-head")).containsText("Completed");
            assertEquals(List.of(), browser.problems());
        }
        assertEquals(1, http.get(ACTIVITIES + "/" + byHand() + "/covers").expect(200).items().size());
    }

    /** Every 30 days, the next in five. */
    private long schedule(int lead) {
        return plant.schedule(Json.createObjectBuilder().add("activityTypeId", type).add("equipmentId", equipment)
                .add("startsAt", TODAY.minusDays(25) + "T08:00").add("recurrence", "FREQ=DAILY;INTERVAL=30").add("activeFrom", TODAY.toString())
                .add("leadDays", lead));
    }

    private long byHand() {
        LocalDateTime start = TODAY.atTime(6, 0);
        return http.post(ACTIVITIES, Json.createObjectBuilder().add("equipmentId", equipment).add("activityTypeId", type)
                .add("scheduledStart", start.toString()).add("scheduledEnd", start.plusHours(1).toString()).add("zone", ZONE.getId()).build())
                .expect(201).json().getInt("id");
    }

    private void complete(long activity, String body) {
        http.post(ACTIVITIES + "/" + activity + "/start", "{}").expect(200);
        http.post(ACTIVITIES + "/" + activity + "/complete", body).expect(200);
    }
}
