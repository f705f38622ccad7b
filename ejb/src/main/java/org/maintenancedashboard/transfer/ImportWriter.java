package org.maintenancedashboard.transfer;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what a plan makes, thousands of rows in one statement; what the rows must fulfil is for the constraints of the schema to say. */
final class ImportWriter {

    private static final int ROWS = 5_000;

    private static final String CATEGORIES = """
        insert into equipment_category (id, name, created_at, created_by, updated_at, updated_by)
        select r.id, r.name, :at, :by, :at, :by from jsonb_to_recordset(cast(:rows as jsonb)) as r (id bigint, name text)""";

    private static final String LOCATIONS = """
        insert into location (id, name, parent_id, zone, created_at, created_by, updated_at, updated_by)
        select r.id, r.name, r.parent_id, r.zone, :at, :by, :at, :by
        from jsonb_to_recordset(cast(:rows as jsonb)) as r (id bigint, name text, parent_id bigint, zone text, place int) order by r.place""";

    private static final String EQUIPMENT = """
        insert into equipment (id, category_id, location_id, name, manufacturer_serial, asset_tag, status, active, manufacturer, model_number,
          power_ratings, trip_setpoints, warranty_details, installed_upgrades, dga_due_date, next_maintenance_date, commissioning_date,
          warranty_expiry_date, created_at, created_by, updated_at, updated_by)
        select nextval('id_seq'), r.category_id, r.location_id, r.name, r.manufacturer_serial, r.asset_tag, coalesce(r.status, 'active'),
          coalesce(r.is_active, true), r.manufacturer, r.model_number, r.power_ratings, r.trip_setpoints, r.warranty_details, r.installed_upgrades,
          r.dga_due_date, r.next_maintenance_date, r.commissioning_date, r.warranty_expiry_date, :at, :by, :at, :by
        from jsonb_to_recordset(cast(:rows as jsonb)) as r (category_id bigint, location_id bigint, name text, manufacturer_serial text,
          asset_tag text, status text, is_active boolean, manufacturer text, model_number text, power_ratings text, trip_setpoints text,
          warranty_details text, installed_upgrades text, dga_due_date date, next_maintenance_date date, commissioning_date date,
          warranty_expiry_date date)""";

    private final EntityManager em;
    private final Timestamp at;
    private final String by;
    private final Map<String, Long> kindIds = new HashMap<>();
    private final Map<Place, Long> placeIds = new HashMap<>();

    ImportWriter(EntityManager em, Instant at, String by) {
        this.em = em;
        this.at = Timestamp.from(at);
        this.by = by;
    }

    /** Writes categories, locations (parents first) and equipment; new sites get the zone. */
    void write(ImportPlan plan, String zone) {
        writeKinds(plan.kinds());
        writePlaces(plan.places(), zone);
        for (int from = 0; from < plan.items().size(); from += ROWS) {
            JsonArrayBuilder rows = Json.createArrayBuilder();
            plan.items().subList(from, Math.min(from + ROWS, plan.items().size())).forEach(item -> rows.add(row(item)));
            insert(EQUIPMENT, rows);
        }
    }

    private void writeKinds(List<String> kinds) {
        List<Long> ids = ids(kinds.size());
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (int index = 0; index < kinds.size(); index++) {
            kindIds.put(kinds.get(index).toLowerCase(Locale.ROOT), ids.get(index));
            rows.add(Json.createObjectBuilder().add("id", ids.get(index)).add("name", kinds.get(index)));
        }
        insert(CATEGORIES, rows);
    }

    private void writePlaces(List<Place> places, String zone) {
        List<Long> ids = ids(places.size());
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (int index = 0; index < places.size(); index++) {
            Place place = places.get(index);
            placeIds.put(place, ids.get(index));
            JsonObjectBuilder row = Json.createObjectBuilder().add("id", ids.get(index)).add("name", place.name()).add("place", index);
            rows.add(place.site() ? row.add("zone", zone) : row.add("parent_id", id(place.parent())));
        }
        insert(LOCATIONS, rows);
    }

    private JsonObjectBuilder row(ImportPlan.NewItem item) {
        JsonObjectBuilder row = Json.createObjectBuilder().add("location_id", id(item.place()))
            .add("category_id", item.kind().id() == null ? kindIds.get(item.kind().name().toLowerCase(Locale.ROOT)) : item.kind().id());
        item.entry().values().forEach((column, value) -> {
            if (!value.isEmpty()) {
                row.add(column.name().toLowerCase(Locale.ROOT), value);
            }
        });
        return row;
    }

    private long id(Place place) {
        return place.id() == null ? placeIds.get(place) : place.id();
    }

    private List<Long> ids(int count) {
        return em.createNativeQuery("select nextval('id_seq') from generate_series(1, :count)", Long.class).setParameter("count", count).getResultList();
    }

    private void insert(String statement, JsonArrayBuilder rows) {
        em.createNativeQuery(statement).setParameter("rows", rows.build().toString()).setParameter("at", at).setParameter("by", by).executeUpdate();
    }
}
