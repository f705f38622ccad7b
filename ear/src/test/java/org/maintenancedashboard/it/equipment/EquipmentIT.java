package org.maintenancedashboard.it.equipment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maintenancedashboard.it.equipment.Ground.CATEGORIES;
import static org.maintenancedashboard.it.equipment.Ground.EQUIPMENT;
import static org.maintenancedashboard.it.equipment.Ground.field;
import static org.maintenancedashboard.it.equipment.Ground.item;
import static org.maintenancedashboard.it.equipment.Ground.named;
import static org.maintenancedashboard.it.equipment.Ground.names;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

class EquipmentIT {

    private final Http http = Http.admin();
    private final Ground ground = new Ground(http);

    @Test
    void aSearchTakesEveryCharacterAsItStandsAndLooksAtItemCategoryAndPlace() {
        long site = ground.site();
        String name = TestServer.unique("TX");
        ground.item(name + "_1%", site);
        ground.item(name + "A1B", site);
        assertEquals(List.of(name + "_1%"), names(http.get(EQUIPMENT + "?search=" + name.toLowerCase() + "_1%25")));
        assertEquals(List.of(), names(http.get(EQUIPMENT + "?search=" + name + "%25B")));
        String path = http.get(Ground.LOCATIONS + "/" + site).json().getString("path");
        assertEquals(2, names(http.get(EQUIPMENT + "?search=" + path.toUpperCase())).size());
        String category = http.get(EQUIPMENT + "?search=" + name + "A1B").items().getJsonObject(0).getJsonObject("category").getString("name");
        assertEquals(List.of(name + "A1B"), names(http.get(EQUIPMENT + "?search=" + category)));
    }

    @Test
    void anItemComesBackAsItWasSentWithItsPlaceAndItsSite() {
        long site = ground.site();
        long pod = ground.place(site, "POD 4");
        JsonObject draft = item(TestServer.unique("TX"), ground.category(), pod).add("status", "maintenance").add("manufacturer", "Maddox")
                .add("powerRatings", "2,500 kVA").add("commissioningDate", "2024-03-14").build();
        Reply made = http.post(EQUIPMENT, draft).expect(201);
        JsonObject stored = http.get(made.header("Location").replaceFirst("^.*(?=/api/)", "")).expect(200).json();
        assertEquals("AUTO_" + draft.getString("manufacturerSerial"), stored.getString("assetTag"));
        assertEquals("maintenance", stored.getString("status"));
        assertEquals("2024-03-14", stored.getString("commissioningDate"));
        assertEquals("POD 4", stored.getJsonObject("location").getString("name"));
        assertEquals(site, stored.getJsonObject("site").getInt("id"));
        assertEquals("Europe/Berlin", stored.getString("zone"));
    }

    @Test
    void theListStandsInNaturalOrderAndIsFiltered() {
        long site = ground.site();
        long pod = ground.place(site, "POD 1");
        long mdc = ground.place(pod, "MDC 1");
        String prefix = TestServer.unique("UPS");
        ground.item(prefix + " 10", mdc);
        ground.item(prefix + " 9", pod);
        ground.item(prefix + " 1", site);
        assertEquals(List.of(prefix + " 1", prefix + " 9", prefix + " 10"), names(http.get(EQUIPMENT + "?siteId=" + site)));
        assertEquals(List.of(prefix + " 10", prefix + " 9"), names(http.get(EQUIPMENT + "?sort=-name&locationId=" + pod)));
        assertEquals(List.of(prefix + " 9"), names(http.get(EQUIPMENT + "?search=" + (prefix + " 9").replace(" ", "%20").toLowerCase())));
        assertEquals(List.of(), names(http.get(EQUIPMENT + "?status=retired&siteId=" + site)));
        assertEquals(1, http.get(EQUIPMENT + "?size=1&page=2&siteId=" + site).expect(200).items().size());
        assertEquals("status", field(http.get(EQUIPMENT + "?status=gone"), 400));
        assertEquals("sort", field(http.get(EQUIPMENT + "?sort=sortKey"), 400));
    }

    @Test
    void nameSerialAndTagAreTakenOnce() {
        long site = ground.site();
        JsonObject first = item(TestServer.unique("TX"), ground.category(), site).add("assetTag", TestServer.unique("TAG")).build();
        http.post(EQUIPMENT, first).expect(201);
        for (String field : List.of("name", "manufacturerSerial", "assetTag")) {
            JsonObject other = item(TestServer.unique("TX"), ground.category(), site).add("assetTag", TestServer.unique("TAG")).build();
            JsonObject taken = Json.createObjectBuilder(other).add(field, first.getString(field)).build();
            assertEquals(field, field(http.post(EQUIPMENT, taken), 409));
        }
    }

    @Test
    void anItemIsReplacedOnlyFromTheVersionSeen() {
        long site = ground.site();
        String name = TestServer.unique("TX");
        String path = EQUIPMENT + "/" + ground.item(name, site);
        JsonObject changed = item(TestServer.unique("TX"), ground.category(), site).build();
        String etag = http.get(path).etag();
        http.put(path, changed).expect(428);
        http.put(path, changed, etag).expect(200);
        http.put(path, Json.createObjectBuilder(changed).add("name", "").build(), etag).expect(412);
    }

    @Test
    void theUnknownIsRefusedByItsField() {
        long site = ground.site();
        assertEquals("categoryId", field(http.post(EQUIPMENT, item("x", 1, site).build()), 400));
        assertEquals("locationId", field(http.post(EQUIPMENT, item("x", ground.category(), 1).build()), 400));
        assertEquals("colour", field(http.post(EQUIPMENT, item("x", 1, site).add("colour", "red").build()), 400));
        http.get(EQUIPMENT + "/1").expect(404);
    }

    @Test
    void anItemOnASiteThatTheCallerMayNotSeeIsNotFound() {
        long seen = ground.site();
        long foreign = ground.site();
        long own = ground.item(TestServer.unique("TX"), seen);
        long other = ground.item(TestServer.unique("TX"), foreign);
        Http technician = Visitors.technician(seen);
        technician.get(EQUIPMENT + "/" + own).expect(200);
        technician.get(EQUIPMENT + "/" + other).expect(404);
        technician.put(EQUIPMENT + "/" + other, item("x", 1, foreign).build(), "\"0\"").expect(404);
        technician.get(Ground.LOCATIONS + "/" + foreign).expect(404);
        assertEquals(List.of(), names(technician.get(EQUIPMENT + "?siteId=" + foreign)));
        assertEquals("locationId", field(technician.put(EQUIPMENT + "/" + own, item("x", ground.category(), foreign).build(), "\"0\""), 400));
        technician.post(EQUIPMENT, item("x", 1, seen).build()).expect(403);
        technician.delete(EQUIPMENT + "/" + own).expect(403);
    }

    @Test
    void anUnusedItemAndAnUnusedCategoryAreDeleted() {
        long category = ground.category();
        JsonObject made = http.post(EQUIPMENT, item(TestServer.unique("TX"), category, ground.site()).build()).expect(201).json();
        http.delete(CATEGORIES + "/" + category).expect(409);
        http.delete(EQUIPMENT + "/" + made.getInt("id")).expect(204);
        http.delete(CATEGORIES + "/" + category).expect(204);
        assertEquals("name", field(http.post(CATEGORIES, named(" ").build()), 400));
    }
}
