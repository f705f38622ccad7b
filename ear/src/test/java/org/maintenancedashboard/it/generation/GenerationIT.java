package org.maintenancedashboard.it.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maintenancedashboard.it.generation.Weekly.activities;
import static org.maintenancedashboard.it.generation.Weekly.keys;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maintenancedashboard.launcher.Http;

class GenerationIT {

    private final Http http = Http.admin();
    private final Weekly weekly = new Weekly(http);

    @Test
    void datesThatWereMissedAreMadeAsTheScheduleSays() {
        long usual = weekly.keep(weekly.draft(weekly.equipment()));
        long all = weekly.keep(weekly.draft(weekly.equipment()).add("catchUp", "ALL"));
        long none = weekly.keep(weekly.draft(weekly.equipment()).add("catchUp", "NONE"));
        weekly.run("2026-02-01");
        assertEquals(List.of("01-05 missed", "01-12 missed", "01-19 missed", "01-26 generated"), keys(usual));
        assertEquals(List.of("01-26"), activities(usual));
        assertEquals(List.of("01-05", "01-12", "01-19", "01-26"), activities(all));
        assertEquals(List.of("01-05 missed", "01-12 missed", "01-19 missed", "01-26 missed"), keys(none));
        assertEquals(List.of(), activities(none));
        weekly.run("2026-02-02");
        assertEquals(List.of("01-26", "02-02"), activities(usual));
        assertEquals(List.of("02-02"), activities(none));
    }

    @Test
    void aDateWhosePredecessorIsOverdueAndOpenIsStackedSkippedOrMerged() {
        long stack = weekly.keep(weekly.draft(weekly.equipment()).add("leadDays", 6));
        long skip = weekly.keep(weekly.draft(weekly.equipment()).add("leadDays", 6).add("openPredecessor", "SKIP"));
        long merge = weekly.keep(weekly.draft(weekly.equipment()).add("leadDays", 6).add("openPredecessor", "MERGE"));
        weekly.run("2026-01-05");
        weekly.run("2026-01-12");
        assertEquals(List.of("01-05", "01-12"), activities(stack));
        assertEquals(List.of("01-05 generated", "01-12 skipped"), keys(skip));
        assertEquals(List.of("01-05 generated", "01-12 covered"), keys(merge));
        assertEquals(List.of("01-05", "01-05"), Rows.of("select to_char(a.due_key, 'MM-DD') from occurrence_key k join activity a on a.id = k.activity_id"
                + " where k.schedule_id = ? order by k.due_key", merge));
        complete(skip);
        weekly.run("2026-01-19");
        assertEquals(List.of("01-05", "01-19"), activities(skip));
        assertEquals(List.of("01-05"), activities(merge));
    }

    @Test
    void theLeadRunsFromNoneToFourHundredDays() {
        for (int lead : new int[] {-1, 401}) {
            http.post("/api/v1/maintenance/schedules", weekly.draft(weekly.equipment()).add("leadDays", lead).build()).expect(400);
        }
        long far = weekly.keep(weekly.draft(weekly.equipment()).add("leadDays", 400));
        long near = weekly.keep(weekly.draft(weekly.equipment()));
        weekly.run("2026-01-05");
        assertEquals(58, activities(far).size());
        assertEquals(List.of("01-05"), activities(near));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update equipment set status = 'retired'", "update equipment set status = 'inactive'", "update equipment set active = false"})
    void equipmentOutOfUseGetsNothing(String outOfUse) {
        long equipment = weekly.equipment();
        long schedule = weekly.keep(weekly.draft(equipment));
        Rows.of(outOfUse + " where id = ? returning id", equipment);
        weekly.run("2026-01-05");
        assertEquals(List.of(), keys(schedule));
    }

    @Test
    void anInactiveScheduleMakesNothing() {
        long schedule = weekly.keep(weekly.draft(weekly.equipment()).add("active", false));
        weekly.run("2026-01-05");
        assertEquals(List.of(), keys(schedule));
    }

    @Test
    void aSharedScheduleLeavesOneFactAndOnePlanAndASecondRunNeither() {
        weekly.equipment();
        weekly.equipment();
        long schedule = weekly.keep(weekly.forType().add("equipmentCategoryId", weekly.category()).add("leadDays", 14));
        weekly.run("2026-01-05");
        weekly.run("2026-01-05");
        assertEquals(List.of("01-05", "01-05", "01-12", "01-12", "01-19", "01-19"), activities(schedule));
        assertEquals(List.of("6 2026-01-05T08:00:00 2026-01-19T08:00:00"), Rows.of("select concat_ws(' ', after_values ->> 'created', after_values ->> 'firstKey',"
                + " after_values ->> 'lastKey') from audit_entry where entity = 'schedule' and action = 'generated' and entity_id = ?", schedule));
        assertEquals(1, Set.copyOf(Rows.of("select plan_version_id from activity where schedule_id = ?", schedule)).size());
    }

    @Test
    void workKeepsTheStepsItsTypeHadWhenItWasMade() {
        JsonObject type = weekly.typeWith("Look", null);
        long before = weekly.keep(weekly.draft(weekly.equipment()).add("activityTypeId", type.getInt("id")));
        weekly.run("2026-01-05");
        weekly.typeWith("Measure", type);
        long after = weekly.keep(weekly.draft(weekly.equipment()).add("activityTypeId", type.getInt("id")));
        weekly.run("2026-01-05");
        assertEquals(List.of("Look"), steps(before));
        assertEquals(List.of("Measure"), steps(after));
        complete(before);
        assertEquals(List.of("Look"), Rows.of("select item_text from checklist_item where activity_id = (select id from activity where schedule_id = ?)", before));
    }

    private List<String> steps(long schedule) {
        return http.get("/api/v1/maintenance/activities/" + Rows.of("select id from activity where schedule_id = ?", schedule).get(0) + "/checklist").expect(200)
                .items().getValuesAs(JsonObject.class).stream().map(step -> step.getString("text")).toList();
    }

    private void complete(long schedule) {
        String path = "/api/v1/maintenance/activities/" + Rows.of("select id from activity where schedule_id = ?", schedule).get(0);
        http.post(path + "/start", "{}").expect(200);
        http.post(path + "/complete", "{}").expect(200);
    }
}
