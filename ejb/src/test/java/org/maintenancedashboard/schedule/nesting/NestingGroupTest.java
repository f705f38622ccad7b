package org.maintenancedashboard.schedule.nesting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.recurrence.Mode;
import org.maintenancedashboard.recurrence.Policies;
import org.maintenancedashboard.schedule.nesting.Member.Stored;
import org.maintenancedashboard.schedule.plan.PlanSnapshot;

class NestingGroupTest {

    private static final long LOW = 1;
    private static final long HIGH = 2;
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDateTime LOW_KEY = LocalDateTime.of(2026, 1, 5, 8, 0);
    private static final LocalDateTime HIGH_KEY = LocalDateTime.of(2026, 1, 10, 8, 0);

    private static Member low(LocalDate from, Map<LocalDateTime, Stored> stored) {
        return member(LOW, new PlanSnapshot(LOW_KEY, "UTC", "FREQ=MONTHLY", "BACKWARD"), from).storing(stored);
    }

    private static Member high(LocalDate from, Map<LocalDateTime, Stored> stored) {
        return member(HIGH, new PlanSnapshot(HIGH_KEY, "UTC", "FREQ=YEARLY", "BACKWARD"), from).storing(stored);
    }

    private static Member member(long id, PlanSnapshot snapshot, LocalDate from) {
        return new Member(id, 10 + id, id == LOW ? "Look" : "Overhaul", 100 + id, snapshot, (int) id, null, from, JANUARY, Map.of());
    }

    private static List<String> own(NestingGroup group, long schedule) {
        return group.dates(schedule, JANUARY, APRIL).own().stream()
                .map(one -> one.occurrence().key().toLocalDate() + " " + one.carried().stream().map(NestedDates.Carried::keys).toList()).toList();
    }

    private static List<String> along(NestingGroup group) {
        return group.dates(LOW, JANUARY, APRIL).along().stream().map(one -> one.date() + " " + one.activityId()).toList();
    }

    @Test
    void theHigherCarriesTheLowerWhichWaits() {
        NestingGroup group = new NestingGroup(List.of(low(JANUARY, Map.of()), high(JANUARY, Map.of())));
        assertEquals(List.of("2026-01-10 [[2026-01-05T08:00]]"), own(group, HIGH));
        assertEquals(List.of("2026-02-05 []", "2026-03-05 []"), own(group, LOW));
        assertEquals(List.of("2026-01-05 null"), along(group));
    }

    @Test
    void workThatIsNotBegunTakesMoreAlongAndBegunWorkNothing() {
        NestingGroup free = new NestingGroup(List.of(low(JANUARY, Map.of()), high(APRIL, Map.of(HIGH_KEY, new Stored(7L, true, true)))));
        assertEquals(List.of("2026-01-05 7"), along(free));
        assertEquals(List.of(), own(free, HIGH));
        NestingGroup begun = new NestingGroup(List.of(low(JANUARY, Map.of()), high(APRIL, Map.of(HIGH_KEY, new Stored(7L, true, false)))));
        assertEquals(List.of(), along(begun));
        assertEquals(3, own(begun, LOW).size());
    }

    @Test
    void skippedAndMissedDatesAndThoseThatAreNeverMadeCarryNothing() {
        NestingGroup missed = new NestingGroup(List.of(low(JANUARY, Map.of()), high(APRIL, Map.of(HIGH_KEY, new Stored(null, false, false)))));
        assertEquals(3, own(missed, LOW).size());
        NestingGroup past = new NestingGroup(List.of(low(JANUARY, Map.of()), high(LocalDate.of(2026, 1, 11), Map.of())));
        assertEquals(3, own(past, LOW).size());
        NestingGroup ended = new NestingGroup(List.of(low(JANUARY, Map.of()), high(LocalDate.MAX, Map.of())));
        assertEquals(3, own(ended, LOW).size());
    }

    @Test
    void workTheLowerMadeBeforeStaysAndIsKnownToBelongToTheHigher() {
        NestingGroup group = new NestingGroup(List.of(low(APRIL, Map.of(LOW_KEY, new Stored(3L, true, true))), high(JANUARY, Map.of())));
        assertEquals(List.of("2026-01-10 []"), own(group, HIGH));
        assertTrue(group.wouldCarry(LOW, LOW_KEY));
        assertFalse(group.wouldCarry(LOW, LOW_KEY.plusMonths(1)));
    }

    @Test
    void ofAHigherOneThatCountsFromCompletionsOnlyTheNextDateCarriesUntilOneLooksAhead() {
        Member floating = member(HIGH, new PlanSnapshot(HIGH_KEY, "UTC", "FREQ=MONTHLY;INTERVAL=2", "BACKWARD", Policies.NONE, Mode.floating(null)), JANUARY);
        NestingGroup group = new NestingGroup(List.of(low(JANUARY, Map.of()), floating));
        assertEquals(List.of("2026-02-05 []", "2026-03-05 []"), own(group, LOW));
        assertEquals(List.of("2026-02-05"), group.outlook(LOW, JANUARY, APRIL).own().stream().map(one -> one.occurrence().key().toLocalDate().toString()).toList());
        assertTrue(group.trace(LOW, LOW_KEY).stream().anyMatch(step -> step.text().equals("Lies within 6 days of Overhaul (due 10 January 2026), which includes it")));
        assertTrue(group.trace(HIGH, HIGH_KEY).stream().anyMatch(step -> step.text().equals("Includes Look (due 5 January 2026)")));
    }
}
