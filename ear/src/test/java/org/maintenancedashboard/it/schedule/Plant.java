package org.maintenancedashboard.it.schedule;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** What a schedule test needs: a site, equipment categories, equipment and activity types under names of their own. */
final class Plant {

    private final Http http;

    Plant(Http http) {
        this.http = http;
    }

    long site(String zone) {
        return insert("insert into location (id, name, zone, site_id) values (nextval('id_seq'), ?, ?, 0) returning id", TestServer.unique("Site"), zone);
    }

    long category() {
        return insert("insert into equipment_category (id, name) values (nextval('id_seq'), ?) returning id", TestServer.unique("Category"));
    }

    long equipment(long category, long site) {
        String name = TestServer.unique("EQ");
        return insert("insert into equipment (id, name, category_id, location_id, manufacturer_serial, asset_tag)"
                + " values (nextval('id_seq'), ?, ?, ?, ?, ?) returning id", name, category, site, name, name);
    }

    void retire(long equipment) {
        insert("update equipment set status = 'retired' where id = ? returning id", equipment);
    }

    long typeCategory() {
        return http.post("/api/v1/maintenance/activity-types/categories", Json.createObjectBuilder().add("name", TestServer.unique("Kind")).build())
                .expect(201).json().getInt("id");
    }

    long type(long... equipmentCategories) {
        var ids = Json.createArrayBuilder();
        for (long id : equipmentCategories) {
            ids.add(id);
        }
        return http.post("/api/v1/maintenance/activity-types", Json.createObjectBuilder().add("name", TestServer.unique("Type"))
                .add("categoryId", typeCategory()).add("equipmentCategoryIds", ids).build()).expect(201).json().getInt("id");
    }

    static JsonObjectBuilder monthly(long type) {
        return Json.createObjectBuilder().add("activityTypeId", type).add("startsAt", "2026-01-31T08:00").add("recurrence", "FREQ=MONTHLY");
    }

    long schedule(JsonObjectBuilder draft) {
        return http.post("/api/v1/maintenance/schedules", draft.build()).expect(201).json().getInt("id");
    }

    /** The schedules that the view says apply to an equipment. */
    static Set<Long> effective(long equipment) {
        try (Connection connection = TestServer.connection();
                PreparedStatement query = connection.prepareStatement("select schedule_id from effective_schedule where equipment_id = ?")) {
            query.setLong(1, equipment);
            Set<Long> ids = new HashSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            return ids;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The name of a row of a table that has names. */
    static String name(String table, long id) {
        try (Connection connection = TestServer.connection();
                PreparedStatement query = connection.prepareStatement("select name from " + table + " where id = ?")) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static long insert(String sql, Object... values) {
        try (Connection connection = TestServer.connection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
