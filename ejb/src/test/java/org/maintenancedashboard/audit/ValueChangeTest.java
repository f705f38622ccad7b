package org.maintenancedashboard.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What differs between two states of a thing. */
class ValueChangeTest {

    @Test
    void aReferenceReadsAsItsName() {
        assertEquals(List.of(new ValueChange("location", "North > POD 1", "North > POD 2")), ValueChange.between("equipment",
                "{\"location\":{\"id\":1,\"name\":\"POD 1\",\"path\":\"North > POD 1\"}}", "{\"location\":{\"id\":2,\"name\":\"POD 2\",\"path\":\"North > POD 2\"}}"));
    }

    @Test
    void anIdAloneIsTheSameReference() {
        assertEquals(List.of(), ValueChange.between("equipment", "{\"category\":{\"id\":7,\"name\":\"Breaker\"}}", "{\"categoryId\":7}"));
        assertEquals(List.of(new ValueChange("category", "Breaker", "#8")),
                ValueChange.between("equipment", "{\"category\":{\"id\":7,\"name\":\"Breaker\"}}", "{\"categoryId\":8}"));
    }

    @Test
    void aRenamedReferenceIsNoChange() {
        assertEquals(List.of(), ValueChange.between("schedule", "{\"site\":{\"id\":1,\"name\":\"North\"}}", "{\"site\":{\"id\":1,\"name\":\"North plant\"}}"));
    }

    @Test
    void ofAListOnlyWhatWentAndCameIsSaid() {
        assertEquals(List.of(new ValueChange("holidays", "2026-12-25 Christmas", "2026-12-26 Boxing Day")), ValueChange.between("workingCalendar",
                "{\"holidays\":[{\"date\":\"2026-01-01\",\"name\":\"New Year\"},{\"date\":\"2026-12-25\",\"name\":\"Christmas\"}]}",
                "{\"holidays\":[{\"date\":\"2026-01-01\",\"name\":\"New Year\"},{\"date\":\"2026-12-26\",\"name\":\"Boxing Day\"}]}"));
        assertEquals(List.of(new ValueChange("permissions", null, "c")), ValueChange.between("role", "{\"permissions\":[\"a\"]}", "{\"permissions\":[\"a\",\"c\"]}"));
    }

    @Test
    void anotherOrderShowsBothLists() {
        assertEquals(List.of(new ValueChange("checklist", "A (required), B", "B, A (required)")), ValueChange.between("activityType",
                "{\"checklist\":[{\"text\":\"A\",\"required\":true},{\"text\":\"B\",\"required\":false}]}",
                "{\"checklist\":[{\"text\":\"B\",\"required\":false},{\"text\":\"A\",\"required\":true}]}"));
    }

    @Test
    void whatFollowsFromSomethingElseAndStampsAreLeftOut() {
        assertEquals(List.of(new ValueChange("name", "A", "B")), ValueChange.between("schedule",
                "{\"id\":1,\"version\":1,\"name\":\"A\",\"nextDue\":\"2026-01-01\",\"updatedBy\":\"x\"}", "{\"id\":1,\"version\":2,\"name\":\"B\",\"nextDue\":\"2026-02-01\",\"updatedBy\":\"y\"}"));
    }

    @Test
    void aValueTakenAwayIsSaid() {
        assertEquals(List.of(new ValueChange("description", "Old", null)), ValueChange.between("role", "{\"description\":\"Old\",\"name\":\"A\"}", "{\"name\":\"A\"}"));
    }
}
