package org.maintenancedashboard.recurrence.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Policies;
import org.maintenancedashboard.recurrence.Roll;
import org.maintenancedashboard.recurrence.Rule;
import org.maintenancedashboard.recurrence.StepKind;

class DecidedTest {

    private static final Instant NOW = Instant.parse("2026-01-02T09:00:00Z");
    private static final Plan DAILY = Plan.of(at("2026-03-02T08:00"), ZoneId.of("Europe/Berlin"), Rule.parse("FREQ=DAILY;COUNT=10"));
    private static final Plan WEEKDAYS = DAILY.policies(Policies.NONE.roll(Roll.NEXT, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }

    private static Decision moved(String key, String to) {
        return new Decision(at(key), at(to), "Ann", NOW, "crane not free");
    }

    private static List<String> starts(Decided decided, LocalDate from, LocalDate to) {
        return decided.between(from, to, 100).occurrences().stream().map(o -> o.start().toLocalDateTime().toString()).toList();
    }

    @Test
    void aMovedOneKeepsItsKeyAndIsNotRolledAgain() {
        Decided decided = new Decided(WEEKDAYS, List.of(moved("2026-03-03T08:00", "2026-03-07T11:30")));
        Occurrence saturday = decided.between(LocalDate.of(2026, 3, 7), LocalDate.of(2026, 3, 8), 9).occurrences().get(0);
        assertEquals(at("2026-03-03T08:00"), saturday.key());
        assertEquals(at("2026-03-07T11:30"), saturday.start().toLocalDateTime());
        assertEquals("Moved to Sat 7 Mar 2026 11:30 by Ann on 2 Jan 2026: crane not free", saturday.trace().get(1).text());
        assertEquals(List.of(), starts(decided, LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4)));
    }

    @Test
    void aDecisionIsAboutTheWholeOccurrenceThatCoversTheKey() {
        Decided decided = new Decided(WEEKDAYS, List.of(moved("2026-03-08T08:00", "2026-03-10T10:00")));
        Occurrence both = decided.between(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 11), 9).occurrences().get(1);
        assertEquals(List.of(at("2026-03-07T08:00"), at("2026-03-08T08:00"), at("2026-03-09T08:00")), both.covers());
    }

    @Test
    void twoThatComeToOneInstantAreOneWithTheEarliestKey() {
        Decided decided = new Decided(DAILY, List.of(moved("2026-03-05T08:00", "2026-03-04T08:00")));
        Occurrence one = decided.between(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 6), 9).occurrences().get(0);
        assertEquals(at("2026-03-04T08:00"), one.key());
        assertEquals(List.of(at("2026-03-04T08:00"), at("2026-03-05T08:00")), one.covers());
        assertEquals(StepKind.MERGE, one.trace().get(1).step());
    }

    @Test
    void aCancelledOneIsGoneAndSaysWhy() {
        Decided decided = new Decided(DAILY, List.of(new Decision(at("2026-03-03T08:00"), null, "Ann", NOW, "")));
        assertEquals(List.of("2026-03-02T08:00", "2026-03-04T08:00"), starts(decided, null, LocalDate.of(2026, 3, 5)));
        assertEquals("Cancelled by Ann on 2 Jan 2026", decided.cancelled(null, null).get(0).trace().get(1).text());
        assertEquals(List.of(), decided.cancelled(LocalDate.of(2026, 3, 4), null));
    }

    @Test
    void theLaterDecisionHoldsAndOneAboutAnotherPlanDoesNothing() {
        Decided decided = new Decided(DAILY, List.of(new Decision(at("2026-03-02T08:00"), at("2026-03-20T08:00"), "Bob", NOW.plusSeconds(9), ""),
                moved("2026-03-02T08:00", "2026-03-01T08:00"), moved("2030-01-01T08:00", "2026-03-01T08:00")));
        assertEquals(List.of("2026-03-11T08:00", "2026-03-20T08:00"), starts(decided, LocalDate.of(2026, 3, 11), null));
        assertEquals(10, starts(decided, null, null).size());
    }

    @Test
    void oneThatThePoliciesLeftOutCanBePlacedByAPerson() {
        Policies skipping = Policies.NONE.roll(Roll.SKIP, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        Decided decided = new Decided(DAILY.policies(skipping), List.of(moved("2026-03-07T08:00", "2026-03-06T15:00")));
        assertEquals(List.of("2026-03-06T08:00", "2026-03-06T15:00"), starts(decided, LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 9)));
    }

    @Test
    void theClockIsAskedForAMovedTimeToo() {
        Decided decided = new Decided(DAILY, List.of(moved("2026-03-02T08:00", "2026-03-29T02:30")));
        assertEquals(List.of("2026-03-29T03:30"), starts(decided, LocalDate.of(2026, 3, 29), null));
    }

    @Test
    void theLimitCountsWhatIsLeft() {
        Decided decided = new Decided(DAILY, List.of(new Decision(at("2026-03-02T08:00"), null, "Ann", NOW, ""),
                moved("2026-03-03T08:00", "2026-03-30T08:00")));
        assertEquals(List.of(4, 5), decided.between(null, null, 2).occurrences().stream().map(o -> o.key().getDayOfMonth()).toList());
        assertTrue(decided.between(null, null, 8).truncated());
        assertFalse(decided.between(null, null, 9).truncated());
        assertEquals(9, decided.between(null, null, 9).occurrences().size());
    }
}
