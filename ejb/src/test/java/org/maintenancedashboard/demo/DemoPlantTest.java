package org.maintenancedashboard.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.recurrence.Rule;

class DemoPlantTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    private final Ids ids = new Ids();
    private final DemoLocations locations;
    private final DemoEquipment equipment;
    private final DemoCatalogue catalogue;
    private final DemoSchedules schedules;

    DemoPlantTest() {
        ids.addBlock(1, 1_000);
        locations = new DemoLocations(ids);
        equipment = new DemoEquipment(ids, locations, TODAY);
        catalogue = new DemoCatalogue(ids, equipment.categoryIds());
        schedules = new DemoSchedules(ids, TODAY);
        schedules.forCategories(locations, equipment.categoryIds(), catalogue.typeIds());
        schedules.forItems(equipment, catalogue.typeIds());
    }

    @Test
    void everySiteHasElevenPodsOfTwoMdcsNumberedThrough() {
        assertEquals(List.of("Sophie", "Dorothy 1A", "Dorothy 1B", "Dorothy 2"), locations.sites().stream().map(DemoLocations.Site::name).toList());
        assertEquals(4 + 4 * 11 * 3, locations.tables().get(1).values().size());
        assertTrue(locations.spots().stream().filter(spot -> spot.mdc() > 0).allMatch(spot -> (spot.mdc() + 1) / 2 == spot.pod()));
    }

    @Test
    void thereAreAboutFourHundredAndThirtyItemsWithNamesTagsAndSerialsOfTheirOwn() {
        Rows items = equipment.tables().get(1);
        assertTrue(Math.abs(items.values().size() - 430) < 20, () -> items.values().size() + " items");
        for (String column : List.of("name", "asset_tag", "manufacturer_serial")) {
            assertEquals(items.values().size(), new HashSet<>(items.column(column)).size(), column);
        }
        assertEquals(4, new HashSet<>(items.column("status")).size());
    }

    @Test
    void everyTypeFitsCategoriesThatExistAndNamesAFamilyThatExists() {
        assertEquals(DemoTypes.ALL.size(), catalogue.typeIds().size());
        assertFalse(catalogue.tables().stream().flatMap(rows -> rows.values().stream()).anyMatch(row -> row[0] == null || row[1] == null));
    }

    @Test
    void everyScheduleStartsOnADateOfItsOwnRule() {
        for (Object[] row : schedules.table().values()) {
            LocalDateTime first = (LocalDateTime) row[5];
            String rule = (String) row[6];
            Rule.parse(rule);
            assertTrue(first.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue());
            assertTrue(rule.endsWith(first.getDayOfWeek().name().substring(0, 2)), rule);
        }
    }

    @Test
    void theSameDayGivesTheSamePlant() {
        DemoPlantTest again = new DemoPlantTest();
        assertEquals(text(equipment.tables().get(1)), text(again.equipment.tables().get(1)));
        assertEquals(text(schedules.table()), text(again.schedules.table()));
    }

    private static String text(Rows rows) {
        return Arrays.deepToString(rows.values().toArray());
    }
}
