package org.maintenancedashboard.it.equipment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maintenancedashboard.it.equipment.Ground.LOCATIONS;
import static org.maintenancedashboard.it.equipment.Ground.field;
import static org.maintenancedashboard.it.equipment.Ground.named;
import static org.maintenancedashboard.it.equipment.Ground.names;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

class LocationIT {

    private final Http http = Http.admin();
    private final Ground ground = new Ground(http);

    @Test
    void siblingsStandInNaturalOrderAndAParentBeforeWhatLiesBelow() {
        long site = ground.site();
        ground.place(site, "POD 10");
        ground.place(ground.place(site, "POD 2"), "MDC 3");
        ground.place(site, "pod 1");
        assertEquals(List.of("pod 1", "POD 2", "POD 10"), names(http.get(LOCATIONS + "/pods?site=" + site)));
        assertEquals(List.of("MDC 3"), names(http.get(LOCATIONS + "/mdcs?siteId=" + site)));
        assertEquals(List.of("pod 1", "POD 2", "MDC 3", "POD 10"), names(http.get(LOCATIONS + "?siteId=" + site)).subList(1, 5));
        assertEquals(List.of("POD 10", "POD 2", "pod 1"), names(http.get(LOCATIONS + "?sort=-name&parentId=" + site)));
    }

    @Test
    void aSiteNeedsAKnownZoneAndAPlaceBelowHasNone() {
        assertEquals("zone", field(http.post(LOCATIONS, named(TestServer.unique("Site")).build()), 400));
        assertEquals("zone", field(http.post(LOCATIONS, named(TestServer.unique("Site")).add("zone", "Mars/Olympus").build()), 400));
        long site = ground.site();
        assertEquals("zone", field(http.post(LOCATIONS, named("POD 1").add("parentId", site).add("zone", "UTC").build()), 400));
        assertEquals("parentId", field(http.post(LOCATIONS, named("POD 1").add("parentId", 1).build()), 400));
        assertEquals("name", field(http.post(LOCATIONS, named("A > B").add("parentId", site).build()), 400));
    }

    @Test
    void aNameIsTakenAmongSiblingsWhateverTheCase() {
        long site = ground.site();
        ground.place(site, "POD 1");
        assertEquals("name", field(http.post(LOCATIONS, named("pod 1").add("parentId", site).build()), 409));
        ground.place(ground.site(), "POD 1");
    }

    @Test
    void aMovedPlaceTakesWhatLiesBelowAlongAndNeverBelowItself() {
        long from = ground.site();
        long to = ground.site();
        long pod = ground.place(from, "POD 1");
        long mdc = ground.place(pod, "MDC 1");
        Reply seen = http.get(LOCATIONS + "/" + pod).expect(200);
        assertEquals("parentId", field(http.put(LOCATIONS + "/" + pod, named("POD 1").add("parentId", mdc).build(), seen.etag()), 400));
        http.put(LOCATIONS + "/" + pod, named("POD 7").add("parentId", to).build(), seen.etag()).expect(200);
        JsonObject below = http.get(LOCATIONS + "/" + mdc).expect(200).json();
        assertEquals(to, below.getJsonObject("site").getInt("id"));
        assertTrue(below.getString("path").endsWith(" > POD 7 > MDC 1"), below.getString("path"));
        assertEquals("Europe/Berlin", below.getString("siteZone"));
    }

    @Test
    void aPlaceIsReplacedOnlyFromTheVersionSeen() {
        long site = ground.site();
        String pod = LOCATIONS + "/" + ground.place(site, "POD 1");
        JsonObject changed = named("POD 2").add("parentId", site).build();
        String etag = http.get(pod).etag();
        http.put(pod, changed).expect(428);
        http.put(pod, changed, etag).expect(200);
        http.put(pod, changed, etag).expect(412);
    }

    @Test
    void aPlaceThatHoldsSomethingIsKept() {
        long site = ground.site();
        long pod = ground.place(site, "POD 1");
        ground.item(TestServer.unique("TX"), pod);
        http.delete(LOCATIONS + "/" + site).expect(409);
        http.delete(LOCATIONS + "/" + pod).expect(409);
        long empty = ground.place(site, "POD 2");
        http.delete(LOCATIONS + "/" + empty).expect(204);
        http.get(LOCATIONS + "/" + empty).expect(404);
    }

    @Test
    void aCustomerIsInheritedFromTheNearestLocationAboveAndKeptWhileNamed() {
        String name = TestServer.unique("Soluna West");
        JsonObject customer = http.post("/api/v1/customers", named(name).build()).expect(201).json();
        assertEquals(name.toUpperCase().replace(' ', '_').substring(0, Math.min(20, name.length())), customer.getString("code"));
        long site = ground.site();
        JsonObject owned = named("POD 1").add("parentId", site).add("customerId", customer.getInt("id")).build();
        long pod = http.post(LOCATIONS, owned).expect(201).json().getInt("id");
        long mdc = ground.place(pod, "MDC 1");
        assertEquals(name, http.get(LOCATIONS + "/" + mdc).json().getJsonObject("effectiveCustomer").getString("name"));
        http.delete("/api/v1/customers/" + customer.getInt("id")).expect(409);
        assertEquals("name", field(http.post("/api/v1/customers", Json.createObjectBuilder().add("name", name.toLowerCase()).add("code", "other").build()), 409));
    }
}
