package org.maintenancedashboard.it.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.maintenancedashboard.launcher.FreshServer;

/** What the database of a server holds, told in a way that does not know ids or the time of day. */
record PlantTable(FreshServer server) {

    /** {@link #counts} of a database without a plant. */
    static final String EMPTY = "0 0 0 0 0 0 0";

    private static final String COUNTS = """
            select concat_ws(' ', (select count(*) from location), (select count(*) from equipment), (select count(*) from activity_type),
              (select count(*) from schedule), (select count(*) from activity), (select count(*) from occurrence_key), (select count(*) from timeline_entry))""";

    /** Work in hand is left out: it began shortly before the plant was loaded. Of today's work only that it is there. */
    private static final String DIGEST = """
            select count(*) || ' ' || md5(string_agg(line, chr(10) order by line)) from (
              select concat_ws('|', 'e', e.name, e.manufacturer_serial, e.manufacturer, e.commissioning_date, e.status) as line from equipment e
              union all select concat_ws('|', 's', t.name, q.name, c.name, l.name, s.starts_at, s.recurrence, s.priority) from schedule s
                join activity_type t on t.id = s.activity_type_id left join equipment q on q.id = s.equipment_id
                left join equipment_category c on c.id = s.equipment_category_id left join location l on l.id = s.site_id
              union all select concat_ws('|', 'a', a.title, q.name, a.due_key, u.username,
                  case when a.scheduled_end < current_date - 1 then concat_ws('|', a.status, a.actual_end, a.completion_notes) end) from activity a
                join equipment q on q.id = a.equipment_id left join app_user u on u.id = a.assigned_to_id) as lines""";

    /** How many places, items, types, schedules, activities, keys and timeline entries there are. */
    String counts() {
        return one(COUNTS);
    }

    /** Counts and a digest of what the rows say. */
    String plant() {
        return one(DIGEST);
    }

    /** The first column of the first row. */
    String one(String query) {
        try (Connection connection = server.connection(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Executes a statement. */
    void run(String statement) {
        try (Connection connection = server.connection(); Statement run = connection.createStatement()) {
            run.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
