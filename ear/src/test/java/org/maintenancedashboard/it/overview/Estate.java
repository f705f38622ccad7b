package org.maintenancedashboard.it.overview;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/**
 * Two sites in different zones with PODs, MDCs and equipment at every level, work around every boundary a number may have, and a
 * technician who sees only these sites. One item was moved to the other site after its work was planned; two PODs have names that a
 * careless pattern takes for each other.
 */
record Estate(String user, long chicago, long berlin, Map<String, Long> places, List<Item> items, List<Piece> pieces) {

    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final Http ADMIN = Http.admin();
    private static final String USER = """
            with made as (
              insert into app_user (id, username, first_name, password_hash, role_id)
              select nextval('id_seq'), ?, 'Tess', a.password_hash, r.id from app_user a, role r where a.username = 'admin' and r.name = 'technician'
              returning id)
            insert into app_user_site (user_id, site_id) select made.id, s.id from made, location s where s.id in (?, ?)""";
    private static final String ACTIVITY = """
            insert into activity (id, equipment_id, activity_type_id, schedule_id, due_key, title, status, priority, scheduled_start, scheduled_end,
              actual_start, actual_end, assigned_to_id)
            select nextval('id_seq'), e.id, s.activity_type_id, case when ? then s.id end, case when ? then cast(? as timestamp) end, ?, ?, 'high', ?, ?,
              case when ? in ('inProgress', 'completed') then cast(? as timestamptz) - interval '1 hour' end, case when ? = 'completed' then cast(? as timestamptz) end,
              case when ? then (select id from app_user where username = ?) end
            from equipment e, schedule s where e.id = ? and s.id = ?""";

    static Estate build() throws SQLException {
        Map<String, Long> places = new LinkedHashMap<>();
        String west = TestServer.unique("West");
        String east = TestServer.unique("East");
        place(places, west, CHICAGO);
        place(places, east, BERLIN);
        for (String path : List.of(west + " > POD_1", west + " > POD_1 > MDC 1", west + " > POD_1 > MDC 2", west + " > PODX1",
                west + " > PODX1 > MDC 1", east + " > POD 1", east + " > POD 1 > MDC 1")) {
            place(places, path, null);
        }
        String user = TestServer.unique("tess");
        Estate estate = new Estate(user, places.get(west), places.get(east), places, new ArrayList<>(), new ArrayList<>());
        try (Connection connection = TestServer.connection()) {
            estate.fill(connection, west, east);
        }
        return estate;
    }

    private void fill(Connection connection, String west, String east) throws SQLException {
        update(connection, USER, user, chicago, berlin);
        long category = made("/api/v1/equipment/categories", named(TestServer.unique("Kind")));
        long schedule = schedule(category);
        List<Item> stand = new ArrayList<>();
        for (String path : List.of(west, west + " > POD_1", west + " > POD_1 > MDC 1", west + " > POD_1 > MDC 2", west + " > PODX1 > MDC 1",
                east + " > POD 1 > MDC 1")) {
            stand.add(item(category, path));
        }
        Item before = item(category, west + " > POD_1 > MDC 1");
        Item after = new Item(before.id(), berlin, places.get(east + " > POD 1"), east + " > POD 1", BERLIN);
        for (int i = 0; i < stand.size(); i++) {
            plan(connection, stand.get(i), stand.get(i), schedule, i + 2);
        }
        plan(connection, before, after, schedule, stand.size() + 2);
        String etag = ADMIN.get("/api/v1/equipment/" + before.id()).expect(200).etag();
        ADMIN.put("/api/v1/equipment/" + before.id(), equipment(category, after.place(), before.id()), etag).expect(200);
        items.addAll(stand);
        items.add(after);
    }

    /** Plans one activity of every sort but each {@code spare}th, so that no two items have as many. */
    private void plan(Connection connection, Item planned, Item stands, long schedule, int spare) throws SQLException {
        List<Sort> sorts = Sort.around(LocalDate.now(planned.zone()));
        for (int i = 0; i < sorts.size(); i++) {
            Sort sort = sorts.get(i);
            if (i % spare != spare - 1) {
                Piece piece = new Piece(stands, sort.start().atZone(planned.zone()).toInstant(), sort.end().atZone(planned.zone()).toInstant(),
                        sort.status(), sort.generated(), i % 3 == 0);
                pieces.add(piece);
                Timestamp end = Timestamp.from(piece.end());
                update(connection, ACTIVITY, piece.generated(), piece.generated(), Timestamp.valueOf(sort.start()), "Work " + i, piece.status(),
                        Timestamp.from(piece.start()), end, piece.status(), end, piece.status(), end, piece.assigned(), user, planned.id(), schedule);
            }
        }
    }

    private Item item(long category, String path) {
        long place = places.get(path);
        long id = made("/api/v1/equipment", equipment(category, place, System.nanoTime()));
        boolean west = path.startsWith(places.entrySet().iterator().next().getKey());
        return new Item(id, west ? chicago : berlin, place, path, west ? CHICAGO : BERLIN);
    }

    private static JsonObject equipment(long category, long place, long serial) {
        return named("IT-" + serial).add("categoryId", category).add("manufacturerSerial", "IT-" + serial).add("assetTag", "IT-" + serial)
                .add("locationId", place).add("status", "active").build();
    }

    private static long schedule(long category) {
        long group = made("/api/v1/maintenance/activity-types/categories", named(TestServer.unique("Group")));
        long type = made("/api/v1/maintenance/activity-types", named(TestServer.unique("Check")).add("categoryId", group));
        return made("/api/v1/maintenance/schedules", Json.createObjectBuilder().add("activityTypeId", type).add("equipmentCategoryId", category)
                .add("startsAt", LocalDate.now(CHICAGO).plusDays(20) + "T08:00").add("recurrence", "FREQ=MONTHLY").add("leadDays", 0));
    }

    private static void place(Map<String, Long> places, String path, ZoneId zone) {
        int cut = path.lastIndexOf(" > ");
        JsonObjectBuilder place = named(path.substring(cut < 0 ? 0 : cut + 3));
        places.put(path, made("/api/v1/locations", zone == null ? place.add("parentId", places.get(path.substring(0, cut))) : place.add("zone", zone.getId())));
    }

    private static JsonObjectBuilder named(String name) {
        return Json.createObjectBuilder().add("name", name);
    }

    private static long made(String path, JsonObjectBuilder body) {
        return made(path, body.build());
    }

    private static long made(String path, JsonObject body) {
        return ADMIN.post(path, body).expect(201).json().getInt("id");
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** When an activity lies, in wall time, and how far it is. */
    record Sort(LocalDateTime start, LocalDateTime end, String status, boolean generated) {

        static List<Sort> around(LocalDate today) {
            LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
            LocalDateTime midnight = monday.atStartOfDay();
            return List.of(
                new Sort(midnight.minusHours(2), midnight.plusHours(2), "scheduled", true),
                new Sort(midnight.plusDays(7).minusHours(2), midnight.plusDays(7).plusHours(2), "scheduled", true),
                new Sort(midnight.minusHours(3), midnight, "pending", false),
                new Sort(midnight.plusDays(7).minusHours(3), midnight.plusDays(7).minusMinutes(1), "scheduled", false),
                new Sort(midnight.plusDays(2), midnight.plusDays(2).plusHours(4), "cancelled", true),
                new Sort(midnight.plusDays(1), midnight.plusDays(1).plusHours(2), "completed", true),
                new Sort(midnight.minusDays(5), midnight.minusDays(5).plusHours(2), "scheduled", true),
                new Sort(today.atStartOfDay(), today.atTime(23, 59, 59), "scheduled", false),
                new Sort(today.atTime(23, 0), today.plusDays(1).atTime(1, 0), "pending", false),
                new Sort(today.minusDays(1).atTime(5, 0), today.plusDays(1).atTime(5, 0), "inProgress", false),
                new Sort(today.plusDays(6).atTime(23, 30), today.plusDays(7).atTime(1, 0), "scheduled", false),
                new Sort(today.plusDays(7).atStartOfDay(), today.plusDays(7).atTime(3, 0), "scheduled", false),
                new Sort(today.minusDays(91).atTime(22, 0), today.minusDays(90).atTime(1, 0), "completed", true),
                new Sort(today.minusDays(91).atTime(20, 0), today.minusDays(91).atTime(23, 30), "completed", true),
                new Sort(today.minusDays(40).atTime(8, 0), today.minusDays(40).atTime(9, 0), "inProgress", true),
                new Sort(today.minusDays(30).atTime(8, 0), today.minusDays(30).atTime(9, 0), "cancelled", true));
        }
    }
}
