package org.maintenancedashboard.it.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.maintenancedashboard.it.schedule.ActivityTypeIT.assertField;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;

class ScheduleIT {

    private static final String PATH = "/api/v1/maintenance/schedules";

    private final Http http = Http.admin();
    private final Plant plant = new Plant(http);

    @Test
    void aScheduleIsKeptReadChangedAndDeleted() {
        long site = plant.site("Europe/Berlin");
        long equipment = plant.equipment(plant.category(), site);
        long type = plant.type();
        Reply made = http.post(PATH, Plant.monthly(type).add("equipmentId", equipment).add("priority", "critical").add("leadDays", 30)
                .add("durationHours", 2.5).build()).expect(201);
        JsonObject row = made.json();
        assertEquals("Every month on day 31", row.getString("rule"));
        assertEquals("Europe/Berlin", row.getString("zone"));
        assertEquals("critical", row.getString("priority"));
        assertEquals("BACKWARD", row.getString("invalidDates"));
        assertEquals(equipment, row.getJsonObject("equipment").getInt("id"));
        assertFalse(row.getString("nextDue").isEmpty());
        String path = PATH + "/" + row.getInt("id");
        JsonObject changed = Plant.monthly(type).add("equipmentId", equipment).add("recurrence", "FREQ=WEEKLY;BYDAY=MO").add("active", false).build();
        http.put(path, changed).expect(428);
        JsonObject after = http.put(path, changed, made.etag()).expect(200).json();
        assertEquals("FREQ=WEEKLY;BYDAY=MO", after.getString("recurrence"));
        assertFalse(after.containsKey("nextDue"));
        http.put(path, changed, made.etag()).expect(412);
        http.delete(path).expect(204);
        http.get(path).expect(404);
    }

    @Test
    void aScheduleThatHasMadeWorkBecomesInactiveInsteadOfDeleted() {
        long equipment = plant.equipment(plant.category(), plant.site("UTC"));
        long schedule = plant.schedule(Plant.monthly(plant.type()).add("equipmentId", equipment));
        Plant.insert("insert into occurrence_key (schedule_id, equipment_id, due_key, state) values (?, ?, '2026-01-31T08:00', 'missed') returning schedule_id",
                schedule, equipment);
        http.delete(PATH + "/" + schedule).expect(204);
        assertFalse(http.get(PATH + "/" + schedule).expect(200).json().getBoolean("active"));
    }

    @Test
    void oneScheduleExistsPerTypeAndTarget() {
        long type = plant.type();
        long category = plant.category();
        plant.schedule(Plant.monthly(type).add("equipmentCategoryId", category));
        JsonObject problem = http.post(PATH, Plant.monthly(type).add("equipmentCategoryId", category).build()).expect(409).json();
        assertEquals("activityTypeId", problem.getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    @Test
    void whatCannotBeIsRefusedByItsMember() {
        long category = plant.category();
        long site = plant.site("UTC");
        long equipment = plant.equipment(category, site);
        long type = plant.type(category);
        assertField("recurrence", http.post(PATH, Plant.monthly(type).add("recurrence", "FREQ=HOURLY").build()));
        assertField("recurrence", http.post(PATH, Plant.monthly(type).add("recurrence", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").add("invalidDates", "OMIT").build()));
        assertField("zone", http.post(PATH, Plant.monthly(type).add("zone", "Mars/Base").build()));
        assertField("invalidDates", http.post(PATH, Plant.monthly(type).add("invalidDates", "SIDEWAYS").build()));
        assertField("leadDays", http.post(PATH, Plant.monthly(type).add("leadDays", 401).build()));
        assertField("activityTypeId", http.post(PATH, Plant.monthly(1).build()));
        assertField("siteId", http.post(PATH, Plant.monthly(type).add("equipmentId", equipment).add("siteId", site).build()));
        assertField("equipmentCategoryId", http.post(PATH, Plant.monthly(type).add("equipmentCategoryId", plant.category()).build()));
        assertField("equipmentId", http.post(PATH, Plant.monthly(type).add("equipmentId", plant.equipment(plant.category(), site)).build()));
        assertField("startsAt", http.post(PATH, Json.createObjectBuilder().add("activityTypeId", type).build()));
        assertField("version", http.post(PATH, Plant.monthly(type).add("version", 1).build()));
    }

    @Test
    void theNearestScheduleAppliesPerEquipmentAndType() {
        long here = plant.site("UTC");
        long there = plant.site("UTC");
        long category = plant.category();
        long type = plant.type();
        long equipment = plant.equipment(category, here);
        long elsewhere = plant.equipment(category, there);
        long other = plant.equipment(plant.category(), here);
        long everything = plant.schedule(Plant.monthly(type));
        assertEquals(Set.of(everything), only(equipment, everything));
        long onSite = plant.schedule(Plant.monthly(type).add("siteId", here));
        assertEquals(Set.of(onSite), only(equipment, everything, onSite));
        assertEquals(Set.of(everything), only(elsewhere, everything, onSite));
        long forCategory = plant.schedule(Plant.monthly(type).add("equipmentCategoryId", category));
        assertEquals(Set.of(forCategory), only(equipment, everything, onSite, forCategory));
        assertEquals(Set.of(onSite), only(other, everything, onSite, forCategory));
        long categoryOnSite = plant.schedule(Plant.monthly(type).add("equipmentCategoryId", category).add("siteId", here));
        assertEquals(Set.of(categoryOnSite), only(equipment, everything, onSite, forCategory, categoryOnSite));
        long own = plant.schedule(Plant.monthly(type).add("equipmentId", equipment));
        assertEquals(Set.of(own), only(equipment, everything, onSite, forCategory, categoryOnSite, own));
        plant.retire(equipment);
        assertEquals(Set.of(), Plant.effective(equipment));
        http.delete(PATH + "/" + everything).expect(204);
    }

    @Test
    void aTypeReachesOnlyTheEquipmentItFits() {
        long site = plant.site("UTC");
        long fitting = plant.category();
        long inside = plant.equipment(fitting, site);
        long outside = plant.equipment(plant.category(), site);
        long schedule = plant.schedule(Plant.monthly(plant.type(fitting)).add("siteId", site));
        assertEquals(Set.of(schedule), only(inside, schedule));
        assertEquals(Set.of(), only(outside, schedule));
    }

    @Test
    void theListIsFilteredByTypeEquipmentAndState() {
        long equipment = plant.equipment(plant.category(), plant.site("UTC"));
        long type = plant.type();
        plant.schedule(Plant.monthly(type).add("equipmentId", equipment));
        assertEquals(1, http.get(PATH + "?equipmentId=" + equipment).expect(200).items().size());
        assertEquals(1, http.get(PATH + "?activityTypeId=" + type + "&active=true&sort=-startsAt").expect(200).items().size());
        assertEquals(0, http.get(PATH + "?activityTypeId=" + type + "&active=false").expect(200).items().size());
    }

    private static Set<Long> only(long equipment, Long... schedules) {
        Set<Long> effective = Plant.effective(equipment);
        effective.retainAll(Set.of(schedules));
        return effective;
    }
}
