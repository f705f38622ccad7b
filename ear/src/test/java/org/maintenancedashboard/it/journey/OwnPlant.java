package org.maintenancedashboard.it.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** A file of equipment in the shape of the template, under names nobody else uses. */
record OwnPlant(String site, String category) {

    /** The items as the file names them, not in natural order. */
    static final List<String> ITEMS = List.of("TX-10", "TX-2", "TX-1");

    /** Where the site is. */
    static final ZoneId ZONE = ZoneId.of("America/Chicago");

    private static final String HEADER = "Name,Category,Manufacturer Serial,Asset Tag,Location,Status,Manufacturer,Model Number,Power Ratings,"
            + "Trip Setpoints,Warranty Details,Installed Upgrades,DGA Due Date,Next Maintenance Date,Commissioning Date,Warranty Expiry Date,Is Active\n";

    static OwnPlant make() {
        return new OwnPlant(TestServer.unique("Journey"), TestServer.unique("Transformer"));
    }

    /** The name of an item; the site's name in it makes it findable. */
    String item(String number) {
        return site + " " + number;
    }

    byte[] csv() {
        StringBuilder text = new StringBuilder(HEADER);
        for (String number : ITEMS) {
            text.append("%s,%s,%s,%s,%s > POD 1 > MDC 1,active,Northwind Electric,NT-2500,2.5 MVA,,\"5 years, parts\",,,,2024-03-18,2029-03-18,true%n"
                    .formatted(item(number), category, "S-" + item(number), "T-" + item(number), site));
        }
        return text.toString().getBytes(UTF_8);
    }

    /** Imports the file and answers the equipment in natural order. */
    JsonArray imported(Http http) {
        http.upload("/api/v1/imports/equipment", "plant.csv", csv()).expect(200);
        return http.get("/api/v1/equipment?search=" + site).expect(200).items();
    }

    /** Makes a type of work for the equipment's category, two hours long, without steps, and answers its id. */
    long type(Http http, JsonArray equipment) {
        long kind = http.post("/api/v1/maintenance/activity-types/categories", Json.createObjectBuilder().add("name", TestServer.unique("Kind")).build())
                .expect(201).json().getInt("id");
        JsonObject type = Json.createObjectBuilder().add("name", TestServer.unique("Inspection")).add("categoryId", kind)
                .add("estimatedDurationHours", 2).add("equipmentCategoryIds", Json.createArrayBuilder().add(categoryId(equipment))).build();
        return http.post("/api/v1/maintenance/activity-types", type).expect(201).json().getInt("id");
    }

    /** Plans weekly work at eight for the equipment's category, ten days ahead; answers the schedule. */
    JsonObject planned(Http http, JsonArray equipment, LocalDate first) {
        JsonObject schedule = Json.createObjectBuilder().add("activityTypeId", type(http, equipment)).add("equipmentCategoryId", categoryId(equipment))
                .add("startsAt", first + "T08:00").add("recurrence", "FREQ=WEEKLY").add("leadDays", 10).add("priority", "high").build();
        return http.post("/api/v1/maintenance/schedules", schedule).expect(201).json();
    }

    /** The day it is at the site. */
    LocalDate today() {
        return LocalDate.now(ZONE);
    }

    private static long categoryId(JsonArray equipment) {
        return equipment.getJsonObject(0).getJsonObject("category").getInt("id");
    }
}
