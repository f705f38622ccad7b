package org.maintenancedashboard.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.schedule.generation.GenerationLedger;
import org.maintenancedashboard.schedule.generation.GenerationTarget;
import org.maintenancedashboard.schedule.generation.TargetKey;
import org.maintenancedashboard.schedule.generation.TargetSlice;
import org.maintenancedashboard.schedule.plan.PlanVersions;

/** Makes and stores the plant, inside the transaction of the one who asks. */
@Dependent
class DemoLoading {

    private static final int PLANT_IDS = 1_000;
    private static final int MOST_TARGETS = 20_000;
    private static final String MARK = "demo-plant";

    @Inject
    private DemoStore store;

    @Inject
    private GenerationLedger ledger;

    @Inject
    private PlanVersions versions;

    @Inject
    private Clock clock;

    /** Keeps others from loading or removing until the transaction ends. */
    void lock() {
        store.execute(List.of("lock table seed_mark in share row exclusive mode"));
    }

    /** Whether the plant was ever loaded into this database. */
    boolean wasLoaded() {
        return store.count("select count(*) from seed_mark where name = '" + MARK + "'") > 0;
    }

    DemoState state() {
        if (store.count("select count(*) from location where created_by = '" + DemoStore.DEMO + "'") > 0) {
            return DemoState.LOADED;
        }
        long rows = store.count("""
                select count(*) from (select id from location union all select id from equipment union all select id from schedule
                  union all select id from activity_type union all select id from activity_type_category
                  union all select id from equipment_category union all select id from customer limit 1) as something""");
        return rows == 0 ? DemoState.EMPTY : DemoState.OTHER;
    }

    /** Stores the plant and says how many activities it has. */
    int load() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, DemoLocations.ZONE);
        Ids ids = store.draw(PLANT_IDS);
        DemoLocations locations = new DemoLocations(ids);
        DemoPeople people = new DemoPeople(ids);
        DemoEquipment equipment = new DemoEquipment(ids, locations, today);
        DemoCatalogue catalogue = new DemoCatalogue(ids, equipment.categoryIds());
        DemoSchedules schedules = new DemoSchedules(ids, today);
        schedules.forCategories(locations, equipment.categoryIds(), catalogue.typeIds());
        schedules.forItems(equipment, catalogue.typeIds());
        List<Rows> tables = new ArrayList<>(locations.tables());
        tables.add(people.table());
        tables.addAll(equipment.tables());
        tables.addAll(catalogue.tables());
        tables.add(schedules.table());
        store.insert(tables, now);
        List<GenerationTarget> targets = ledger.listDue(today, TargetKey.START, new TargetSlice(0, 1, MOST_TARGETS));
        DemoHistory history = new DemoHistory(targets, people.crews(locations.sites()), now);
        DemoWork work = new DemoWork(history, catalogue);
        work.addByHand(equipment, now);
        store.insert(work.tables(store.draw(work.idsNeeded()), versions.ids(work.plans()), now), now);
        store.execute(List.of("insert into seed_mark (name) values ('" + MARK + "') on conflict do nothing"));
        return work.size();
    }
}
