package org.maintenancedashboard.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

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

    private static List<String> starts(Plan decided, LocalDate from, LocalDate to) {
        return decided.between(from, to, 100).occurrences().stream().map(o -> o.start().toLocalDateTime().toString()).toList();
    }

    @Test
    void aMovedOneKeepsItsKeyAndIsNotRolledAgain() {
        Plan decided = WEEKDAYS.decided(List.of(moved("2026-03-03T08:00", "2026-03-07T11:30")));
        Occurrence saturday = decided.between(LocalDate.of(2026, 3, 7), LocalDate.of(2026, 3, 8), 9).occurrences().get(0);
        assertEquals(at("2026-03-03T08:00"), saturday.key());
        assertEquals(at("2026-03-07T11:30"), saturday.start().toLocalDateTime());
        assertEquals("Moved to Sat 7 Mar 2026 11:30 by Ann on 2 Jan 2026: crane not free", saturday.trace().get(1).text());
        assertEquals(List.of(), starts(decided, LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4)));
    }

    @Test
    void aDecisionIsAboutTheWholeOccurrenceThatCoversTheKey() {
        Plan decided = WEEKDAYS.decided(List.of(moved("2026-03-08T08:00", "2026-03-10T10:00")));
        Occurrence both = decided.between(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 11), 9).occurrences().get(1);
        assertEquals(List.of(at("2026-03-07T08:00"), at("2026-03-08T08:00"), at("2026-03-09T08:00")), both.covers());
    }

    @Test
    void twoThatComeToOneInstantAreOneWithTheEarliestKey() {
        Plan decided = DAILY.decided(List.of(moved("2026-03-05T08:00", "2026-03-04T08:00")));
        Occurrence one = decided.between(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 6), 9).occurrences().get(0);
        assertEquals(at("2026-03-04T08:00"), one.key());
        assertEquals(List.of(at("2026-03-04T08:00"), at("2026-03-05T08:00")), one.covers());
        assertEquals(StepKind.MERGE, one.trace().get(1).step());
    }

    @Test
    void aCancelledOneIsGoneAndSaysWhy() {
        Plan decided = DAILY.decided(List.of(new Decision(at("2026-03-03T08:00"), null, "Ann", NOW, "")));
        assertEquals(List.of("2026-03-02T08:00", "2026-03-04T08:00"), starts(decided, null, LocalDate.of(2026, 3, 5)));
        assertEquals("Cancelled by Ann on 2 Jan 2026", decided.dropped(null, null, 9).get(0).trace().get(1).text());
        assertEquals(List.of(), decided.dropped(LocalDate.of(2026, 3, 4), null, 9));
    }

    @Test
    void theLaterDecisionHoldsAndOneAboutAnotherPlanDoesNothing() {
        Plan decided = DAILY.decided(List.of(new Decision(at("2026-03-02T08:00"), at("2026-03-20T08:00"), "Bob", NOW.plusSeconds(9), ""),
                moved("2026-03-02T08:00", "2026-03-01T08:00"), moved("2030-01-01T08:00", "2026-03-01T08:00")));
        assertEquals(List.of("2026-03-11T08:00", "2026-03-20T08:00"), starts(decided, LocalDate.of(2026, 3, 11), null));
        assertEquals(10, starts(decided, null, null).size());
    }

    @Test
    void oneThatThePoliciesLeftOutCanBePlacedByAPerson() {
        Policies skipping = Policies.NONE.roll(Roll.SKIP, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        Plan decided = DAILY.policies(skipping).decided(List.of(moved("2026-03-07T08:00", "2026-03-06T15:00")));
        assertEquals(List.of("2026-03-06T08:00", "2026-03-06T15:00"), starts(decided, LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 9)));
    }

    @Test
    void theClockIsAskedForAMovedTimeToo() {
        Plan decided = DAILY.decided(List.of(moved("2026-03-02T08:00", "2026-03-29T02:30")));
        assertEquals(List.of("2026-03-29T03:30"), starts(decided, LocalDate.of(2026, 3, 29), null));
    }

    @Test
    void theLimitCountsWhatIsLeft() {
        Plan decided = DAILY.decided(List.of(new Decision(at("2026-03-02T08:00"), null, "Ann", NOW, ""),
                moved("2026-03-03T08:00", "2026-03-30T08:00")));
        assertEquals(List.of(4, 5), decided.between(null, null, 2).occurrences().stream().map(o -> o.key().getDayOfMonth()).toList());
        assertTrue(decided.between(null, null, 8).truncated());
        assertFalse(decided.between(null, null, 9).truncated());
        assertEquals(9, decided.between(null, null, 9).occurrences().size());
    }

    @Test
    void everyWayToAskAPlanKnowsWhatWasDecided() {
        Plan decided = DAILY.decided(List.of(moved("2026-03-03T08:00", "2026-03-05T06:00"), new Decision(at("2026-03-04T08:00"), null, "Ann", NOW, "")));
        List<String> heard = new ArrayList<>();
        decided.forEachOccurrence(null, LocalDate.of(2026, 3, 6), (key, start, covers) -> heard.add(key.getDayOfMonth() + " " + start + " " + covers.size()));
        decided.forEachStart(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 6), (key, start) -> heard.add("again " + key.getDayOfMonth()));
        assertEquals(List.of("2 2026-03-02T07:00:00Z 1", "3 2026-03-05T05:00:00Z 1", "5 2026-03-05T07:00:00Z 1", "again 3", "again 5"), heard);
        assertEquals(2, decided.traceOf(at("2026-03-03T08:00")).size());
        assertEquals("Cancelled by Ann on 2 Jan 2026", decided.traceOf(at("2026-03-04T08:00")).get(1).text());
        assertEquals(1, decided.traceOf(at("2026-03-05T08:00")).size());
        assertEquals("2026-03-05", decided.occurrenceOf(at("2026-03-03T08:00")).orElseThrow().start().toLocalDate().toString());
        assertTrue(decided.occurrenceOf(at("2026-03-04T08:00")).isEmpty());
    }

    @Test
    void keysThatBelongToWorkAreNoLongerMoved() {
        Plan decided = DAILY.decided(List.of(moved("2026-03-03T08:00", "2026-03-05T06:00"))).without(Set.of(at("2026-03-03T08:00")));
        assertEquals(List.of("2026-03-02T08:00", "2026-03-04T08:00", "2026-03-05T08:00"), starts(decided, null, LocalDate.of(2026, 3, 6)));
    }

    @Test
    void floatingDatesCountOnFromWhereOneWasMoved() {
        Plan monthly = Plan.of(at("2026-01-10T08:00"), ZoneId.of("Europe/Berlin"), Rule.parse("FREQ=MONTHLY")).mode(Mode.floating(LocalDate.of(2026, 2, 1)));
        Plan decided = monthly.decided(List.of(moved("2026-03-01T08:00", "2026-03-20T07:00")));
        assertEquals(List.of("2026-03-20T07:00", "2026-04-20T08:00"), starts(decided, null, LocalDate.of(2026, 5, 1)));
        assertEquals(StepKind.OVERRIDE, decided.traceOf(at("2026-03-01T08:00")).get(1).step());
    }

    @Test
    void latenessIsCountedFromWhereAPersonMovedTheDate() {
        Plan quarterly = Plan.of(at("2026-06-01T08:00"), ZoneId.of("Europe/Berlin"), Rule.parse("FREQ=MONTHLY;INTERVAL=3"))
                .mode(new Mode.Shifted(9, BigDecimal.ONE, List.of(new Completion(at("2026-06-01T08:00"), LocalDate.of(2026, 6, 15)))));
        LocalDate from = LocalDate.of(2026, 8, 1);
        assertEquals(List.of("2026-09-15T08:00"), starts(quarterly, from, LocalDate.of(2026, 11, 1)));
        assertEquals(List.of("2026-09-01T08:00"), starts(quarterly.decided(List.of(moved("2026-06-01T08:00", "2026-06-12T08:00"))), from, LocalDate.of(2026, 11, 1)));
    }
}
