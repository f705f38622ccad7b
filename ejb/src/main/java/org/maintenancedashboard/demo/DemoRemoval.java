package org.maintenancedashboard.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.maintenancedashboard.common.Conflict;

/** Deletes the plant, inside the transaction of the one who asks. */
@Dependent
class DemoRemoval {

    private static final String PLANT_SCHEDULES = """
            (select s.id from schedule s left join equipment e on e.id = s.equipment_id left join location l on l.id = s.site_id
              left join equipment_category c on c.id = s.equipment_category_id join activity_type t on t.id = s.activity_type_id
              where 'demo' in (s.created_by, e.created_by, l.created_by, c.created_by, t.created_by))""";

    private static final String PLANT_ACTIVITIES = """
            (select a.id from activity a join equipment e on e.id = a.equipment_id where e.created_by = 'demo')""";

    /** What was made by hand and needs something of the plant, each as a query that counts it. */
    private static final List<String> IN_THE_WAY = List.of("""
            select count(*) from location l left join location p on p.id = l.parent_id left join customer c on c.id = l.customer_id
              where l.created_by is distinct from 'demo' and 'demo' in (p.created_by, c.created_by)""", """
            select count(*) from equipment e join location l on l.id = e.location_id join equipment_category c on c.id = e.category_id
              where e.created_by is distinct from 'demo' and 'demo' in (l.created_by, c.created_by)""", """
            select count(*) from activity_type t join activity_type_category c on c.id = t.category_id
              where t.created_by is distinct from 'demo' and c.created_by = 'demo'""", """
            select count(*) from activity_type_equipment_category x join activity_type t on t.id = x.activity_type_id
              join equipment_category c on c.id = x.equipment_category_id
              where t.created_by is distinct from 'demo' and c.created_by = 'demo'""", """
            select count(*) from activity a join activity_type t on t.id = a.activity_type_id join equipment e on e.id = a.equipment_id
              left join schedule s on s.id = a.schedule_id
              where e.created_by is distinct from 'demo' and 'demo' in (t.created_by, s.created_by)""");

    private static final List<String> DELETIONS = List.of(
            "delete from generation_progress where schedule_id in " + PLANT_SCHEDULES,
            "delete from occurrence_key where schedule_id in " + PLANT_SCHEDULES,
            "delete from occurrence_key where equipment_id in (select id from equipment where created_by = 'demo')",
            "delete from activity where id in " + PLANT_ACTIVITIES,
            "delete from schedule where id in " + PLANT_SCHEDULES,
            "delete from equipment where created_by = 'demo'",
            "delete from activity_type where created_by = 'demo'",
            "delete from activity_type_category where created_by = 'demo'",
            "delete from equipment_category where created_by = 'demo'",
            "update activity set assigned_to_id = null where assigned_to_id in (select id from app_user where created_by = 'demo')",
            "update schedule set assigned_to_id = null where assigned_to_id in (select id from app_user where created_by = 'demo')",
            "delete from app_user where created_by = 'demo'",
            "delete from location where created_by = 'demo'",
            "delete from customer where created_by = 'demo'");

    @Inject
    private DemoStore store;

    /** Deletes everything of the plant, or nothing where something made by hand needs it. */
    void remove() {
        long blocking = IN_THE_WAY.stream().mapToLong(store::count).sum();
        if (blocking > 0) {
            throw new Conflict("error.demo.used", blocking);
        }
        store.execute(DELETIONS);
    }
}
