package org.maintenancedashboard.it.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;

/** Which schedule applies to an equipment and why, and one made in its place. */
@BrowserTest
class OverrideIT {

    private final Http http = Http.admin();
    private final Plant plant = new Plant(http);
    private final long site = plant.site("Europe/Berlin");
    private final long category = plant.category();
    private final long equipment = plant.equipment(category, site);
    private final long type = plant.type(category);
    private final long shared = plant.schedule(Plant.monthly(type).add("equipmentCategoryId", category).add("siteId", site));
    private final long wider = plant.schedule(Plant.monthly(type).add("equipmentCategoryId", category));
    private final long resting = plant.schedule(Plant.monthly(type).add("active", false));

    @Test
    void theNearestAppliesAndTheOthersSayWhyTheyDoNot() {
        List<JsonObject> found = contenders(equipment);
        assertEquals(List.of(shared, wider, resting), found.stream().map(one -> one.getJsonNumber("scheduleId").longValue()).toList());
        assertEquals(List.of("applies", "beaten", "inactive"), standings(found));
        assertEquals(List.of("categoryAtSite", "category", "everything"), found.stream().map(one -> one.getString("level")).toList());
        assertTrue(found.get(1).getString("reason").contains("one for its category on this site comes before one for its category"), found::toString);
        assertTrue(found.get(0).containsKey("nextDue"));
        assertTrue(!found.get(1).containsKey("nextDue"));
    }

    @Test
    void aCopyReplacesTheSharedOneForOneEquipmentAlone() {
        long other = plant.equipment(category, site);
        JsonObject own = override(equipment, shared, false, 201);
        assertEquals(Set.of(own.getJsonNumber("id").longValue()), effective(equipment));
        assertEquals(Set.of(shared), effective(other));
        List<JsonObject> found = contenders(equipment);
        assertEquals(List.of("applies", "beaten", "beaten", "inactive"), standings(found));
        assertEquals(shared, found.get(0).getInt("replacesId"));
        override(equipment, shared, false, 400);
        override(equipment, own.getInt("id"), true, 400);
        http.post("/api/v1/equipment/" + equipment + "/schedules", "{}").expect(400);
        http.delete("/api/v1/maintenance/schedules/" + own.getInt("id")).expect(204);
        assertEquals(Set.of(shared), effective(equipment));
    }

    @Test
    void oneWithoutARuleSwitchesItOffOnThePage() {
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/equipment-detail?id=" + equipment + "&tab=maintenance");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("comes before one for its category"))).containsText("Does not apply");
            assertEquals(List.of(), Accessibility.findings(page));
            browser.shot("equipment-schedules-light");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Override.*" + Plant.name("activity_type", type)))).press("Enter");
            assertThat(page.locator("[id='form:off']")).isVisible();
            assertEquals(List.of(), Accessibility.findings(page));
            page.locator("[id='form:off']").press("Enter");
            page.waitForURL(Pattern.compile(".*/equipment-detail.*"));
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Switched off here"))).containsText("nothing is made here");
            assertEquals(List.of("switchesOff", "beaten", "beaten", "inactive"), standings(contenders(equipment)));
            assertEquals(List.of(), http.get("/api/v1/calendar/maintenance?from=2031-01-01&to=2031-12-31&equipmentId=" + equipment).expect(200).items()
                    .getValuesAs(JsonObject.class).stream().filter(one -> one.getString("activityType").equals(Plant.name("activity_type", type))).toList());
            assertEquals(List.of(), browser.problems());
        }
    }

    private JsonObject override(long item, long replaces, boolean off, int status) {
        return http.post("/api/v1/equipment/" + item + "/schedules", Json.createObjectBuilder().add("replacesId", replaces).add("switchOff", off).build())
                .expect(status).json();
    }

    private List<JsonObject> contenders(long item) {
        JsonObject only = http.get("/api/v1/equipment/" + item + "/schedules").expect(200).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getJsonObject("activityType").getInt("id") == type).findFirst().orElseThrow();
        return only.getJsonArray("contenders").getValuesAs(JsonObject.class);
    }

    /** What applies of this type; tests beside this one plan work for everything. */
    private Set<Long> effective(long item) {
        Set<Long> ids = Plant.effective(item);
        ids.retainAll(contenders(item).stream().map(one -> one.getJsonNumber("scheduleId").longValue()).toList());
        return ids;
    }

    private static List<String> standings(List<JsonObject> found) {
        return found.stream().map(one -> one.getString("standing")).toList();
    }
}
