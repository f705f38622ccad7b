package org.maintenancedashboard.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** The search of the equipment list among 50,000 items: EXPLAIN ANALYZE of both ways to say it, and the whole call over REST; medians printed. */
class SearchBench {

    private static final int CALLS = 31;

    private static final String PLANT = """
            insert into location (id, name, zone, site_id) values (500, 'Searched', 'America/Chicago', 500);
            insert into location (id, name, parent_id, site_id) select 500 + g, 'Room ' || g, 500, 500 from generate_series(1, 400) g;
            insert into equipment_category (id, name) select 500 + g, 'Kind ' || g from generate_series(1, 20) g;
            insert into equipment (id, name, category_id, manufacturer_serial, asset_tag, location_id, manufacturer, model_number)
              select 500000 + g, 'TX-' || g, 501 + g % 20, 'SN-' || md5(g::text), 'AT-' || g, 501 + g % 400, 'Maker ' || g % 50, 'Model ' || g % 300
              from generate_series(1, 50000) g;
            alter sequence id_seq restart with 1000000;
            analyze""";

    /** Parts of each column that hold the text anywhere, one column after the other, as the list searched until November 2026. */
    private static final String EACH_COLUMN = """
            select count(*) from equipment e join equipment_category c on c.id = e.category_id join location l on l.id = e.location_id
            where position('%1$s' in lower(e.name)) > 0 or position('%1$s' in lower(e.manufacturer_serial)) > 0
              or position('%1$s' in lower(e.asset_tag)) > 0 or position('%1$s' in lower(e.manufacturer)) > 0
              or position('%1$s' in lower(e.model_number)) > 0 or position('%1$s' in lower(c.name)) > 0 or position('%1$s' in lower(l.path)) > 0""";

    /** The same by the indexes: the trigrams of the item's own texts, its category, its place. */
    private static final String INDEXED = """
            select count(*) from equipment e where e.id in (
              select s.id from equipment s where lower(s.name || ' ' || s.manufacturer_serial || ' ' || s.asset_tag || ' ' || coalesce(s.manufacturer, '')
                || ' ' || coalesce(s.model_number, '')) like '%%%1$s%%' escape '!')
              or e.category_id in (select c.id from equipment_category c where lower(c.name) like '%%%1$s%%' escape '!')
              or e.location_id in (select l.id from location l where lower(l.path) like '%%%1$s%%' escape '!')""";

    @Test
    void a_text_is_found_among_fifty_thousand_items() throws SQLException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        Http admin = Http.admin();
        try (Connection connection = TestServer.ownerConnection(); Statement sql = connection.createStatement()) {
            sql.execute(PLANT);
            texts.put("tx-49999", 1);
            texts.put("room 399", 125);
            texts.put("nothing like this", 0);
            texts.put("tx-4", 11_111);
            for (Map.Entry<String, Integer> text : texts.entrySet()) {
                System.out.printf(Locale.ROOT, "\"%s\", %,d found: each column %.1f ms, indexed %.1f ms, list over REST %.1f ms%n", text.getKey(), text.getValue(),
                        explained(sql, EACH_COLUMN.formatted(text.getKey())), explained(sql, INDEXED.formatted(text.getKey())),
                        called(admin, text.getKey(), text.getValue()));
            }
        }
    }

    /** The execution time PostgreSQL names, in milliseconds. */
    private static double explained(Statement sql, String query) throws SQLException {
        List<Double> times = new ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
            try (ResultSet lines = sql.executeQuery("explain analyze " + query)) {
                while (lines.next()) {
                    if (lines.getString(1).startsWith("Execution Time: ")) {
                        times.add(Double.valueOf(lines.getString(1).replaceAll("[^0-9.]", "")));
                    }
                }
            }
        }
        return median(times);
    }

    private static double called(Http admin, String text, int found) {
        List<Double> times = new ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
            long start = System.nanoTime();
            assertEquals(found, admin.get("/api/v1/equipment?search=" + text.replace(' ', '+')).expect(200).json().getInt("total"));
            times.add((System.nanoTime() - start) / 1e6);
        }
        return median(times);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
