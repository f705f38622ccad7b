package org.maintenancedashboard.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sentences of the scheduling specification that have their case nowhere else. */
class SpecificationTest {

    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Plan once(Policies policies) {
        return Expect.plan(DAY + "T08:00", "FREQ=YEARLY;INTERVAL=20").policies(policies);
    }

    @ParameterizedTest(name = "{0}, the next allowed day is {1} days away: {2}")
    @CsvSource({"NEXT, 366, 366", "NEXT, 367, 0", "PREVIOUS, 366, -366", "PREVIOUS, 367, 0", "NEAREST, 366, 366", "NEAREST, 367, 0"})
    void rollSearchesAtMost366Days(Roll roll, int away, int found) {
        List<LocalDate> closed = DAY.minusDays(away - 1L).datesUntil(DAY.plusDays(away)).toList();
        Plan plan = once(Policies.NONE.roll(roll, EnumSet.allOf(DayOfWeek.class)).holidays(closed));
        LocalDate to = DAY.plusDays(400);
        List<LocalDate> expected = found == 0 ? List.of() : List.of(DAY.plusDays(found));
        assertEquals(expected, plan.between(null, to, 9).occurrences().stream().map(o -> o.start().toLocalDate()).toList());
        assertEquals(found == 0, plan.dropped(null, to, 1).stream().anyMatch(Dropped::isConflict));
    }

    @ParameterizedTest(name = "{0}, the freeze is over {1} days away: {2}")
    @CsvSource({"DEFER, 366, 366", "DEFER, 367, 0", "PULL_FORWARD, 366, -366", "PULL_FORWARD, 367, 0"})
    void deferralSearchesAtMost366Days(FreezePolicy policy, int away, int found) {
        Freeze freeze = Freeze.once(DAY.minusDays(away - 1L).atStartOfDay(), DAY.plusDays(away).atStartOfDay());
        Plan plan = once(Policies.NONE.freezes(policy, List.of(freeze)));
        List<LocalDate> expected = found == 0 ? List.of() : List.of(DAY.plusDays(found));
        assertEquals(expected, plan.between(null, DAY.plusDays(400), 9).occurrences().stream().map(o -> o.start().toLocalDate()).toList());
    }

    @Test
    void eachPolicyRunsOnceInItsOrderAndAddsItsLine() {
        Policies all = Policies.NONE.seasons(List.of(Season.parse("03-01", "03-31"))).roll(Roll.NEXT, WEEKDAYS)
                .freezes(FreezePolicy.DEFER, List.of(Freeze.parse("2026-03-30T00:00", "2026-04-03T00:00")));
        Plan plan = Expect.plan("2026-03-29T02:30", "FREQ=MONTHLY").policies(all);
        assertEquals(List.of("RULE Rule: every month on day 29, from 29 Mar 2026",
                "ROLL 29 March 2026 is a Sunday: moved on to the next working day, Mon 30 Mar 2026",
                "FREEZE 30 March 2026 lies in the freeze 30 March 2026 to 2 April 2026: deferred to Fri 3 Apr 2026"),
                Expect.trace(plan, "2026-03-29T02:30"));
        assertEquals(List.of(StepKind.RULE, StepKind.SEASON), plan.traceOf(LocalDateTime.parse("2026-04-29T02:30")).stream().map(Step::step).toList());
    }

    @Test
    void aFreezeIsJudgedOnTheDateThatTheRollGave() {
        Policies rolledInto = Policies.NONE.roll(Roll.NEXT, WEEKDAYS)
                .freezes(FreezePolicy.SKIP, List.of(Freeze.parse("2026-03-09T00:00", "2026-03-10T00:00")));
        assertEquals(List.of(), Expect.starts(Expect.plan("2026-03-07T08:00", "FREQ=YEARLY").policies(rolledInto), "2026-01-01", "2026-12-31"));
        Policies rolledOut = Policies.NONE.roll(Roll.NEXT, WEEKDAYS)
                .freezes(FreezePolicy.SKIP, List.of(Freeze.parse("2026-03-07T00:00", "2026-03-09T00:00")));
        assertEquals(Expect.dates("2026: 3/9"),
                Expect.starts(Expect.plan("2026-03-07T08:00", "FREQ=YEARLY").policies(rolledOut), "2026-01-01", "2026-12-31"));
    }

    @Test
    void whereRollIsSkipADeferredDateIsAWorkingDayToo() {
        Policies policies = Policies.NONE.roll(Roll.SKIP, WEEKDAYS)
                .freezes(FreezePolicy.DEFER, List.of(Freeze.parse("2026-03-06T00:00", "2026-03-07T00:00")));
        assertEquals(Expect.dates("2026: 3/9"), Expect.starts(Expect.plan("2026-03-06T08:00", "FREQ=YEARLY").policies(policies), 1));
    }

    @ParameterizedTest
    @EnumSource
    void aFloatingPlanMovesMissingDatesBackWhateverThePlanSays(InvalidDates invalidDates) {
        Plan plan = Expect.plan("2026-01-31T08:00", "FREQ=MONTHLY").invalidDates(invalidDates).mode(Mode.floating(LocalDate.of(2026, 1, 31)));
        assertEquals(Expect.dates("2026: 2/28 3/28"), Expect.starts(plan, 2));
    }

    @Test
    void ofAFloatingPlanTheCompletionsLocalDateCountsAtTheAnchorsTime() {
        Plan plan = Expect.plan("2026-01-31T08:00", "FREQ=DAILY;INTERVAL=10").mode(Mode.floating(LocalDate.of(2026, 3, 20)));
        assertEquals("2026-03-30T08:00+02:00[Europe/Berlin]", plan.next(null, 1).get(0).start().toString());
    }

    @Test
    void ofAShiftedPlanAllCandidatesBehindTheWholeOccurrenceMove() {
        Policies monday = Policies.NONE.roll(Roll.NEXT, WEEKDAYS);
        Mode late = Mode.shifted(LocalDate.of(2026, 3, 11), 0, BigDecimal.ONE);
        Plan plan = Expect.plan("2026-03-07T08:00", "FREQ=WEEKLY;BYDAY=SA,SU;COUNT=4").policies(monday).mode(late);
        List<Occurrence> all = plan.between(null, null, 9).occurrences();
        assertEquals(List.of("2026-03-07", "2026-03-14", "2026-03-15"), all.stream().map(o -> o.key().toLocalDate().toString()).toList());
        assertEquals(Expect.dates("2026: 3/9 3/16 3/17"), all.stream().map(o -> o.start().toLocalDate()).toList());
    }

    @Test
    void aCompletedKeyThatIsTakenOutStillMovesTheLaterOnes() {
        LocalDateTime done = LocalDateTime.parse("2026-06-01T08:00");
        Mode late = new Mode.Shifted(9, new BigDecimal("0.5"), List.of(new Completion(done, LocalDate.of(2026, 6, 15))));
        Plan plan = Expect.plan("2026-06-01T08:00", "FREQ=MONTHLY;INTERVAL=3").mode(late).without(Set.of(done));
        assertEquals(Expect.dates("2026: 9/8 12/8"), Expect.starts(plan, 2));
    }

    @Test
    void ofAShiftedPlanKeysStayThoseOfTheUnshiftedPlan() {
        Mode late = Mode.shifted(LocalDate.of(2026, 6, 15), 9, new BigDecimal("0.5"));
        Plan plan = Expect.plan("2026-06-01T08:00", "FREQ=MONTHLY;INTERVAL=3").mode(late);
        Occurrence second = plan.between(null, null, 2).occurrences().get(1);
        assertEquals("2026-09-01T08:00", second.key().toString());
        assertEquals("2026-09-08T08:00", second.start().toLocalDateTime().toString());
        assertEquals(List.of(second), plan.between(LocalDate.of(2026, 9, 8), LocalDate.of(2026, 9, 9), 9).occurrences());
    }

    @Test
    void aKeyNeverChangesWhereverTheOccurrenceIsMoved() {
        Policies policies = Policies.NONE.roll(Roll.NEXT, WEEKDAYS);
        Plan bare = Expect.plan("2026-03-07T08:00", "FREQ=WEEKLY;COUNT=20");
        List<LocalDateTime> keys = bare.between(null, null, 99).occurrences().stream().map(Occurrence::key).toList();
        assertEquals(keys, bare.policies(policies).between(null, null, 99).occurrences().stream().map(Occurrence::key).toList());
    }

    @Test
    void keysTakenOutNeitherMergeNorMoveAndTheOthersStay() {
        Plan plan = Expect.plan("2026-03-07T08:00", "FREQ=DAILY;COUNT=5").policies(Policies.NONE.roll(Roll.NEXT, WEEKDAYS))
                .without(Set.of(LocalDateTime.parse("2026-03-07T08:00"), LocalDateTime.parse("2026-03-10T08:00")));
        List<Occurrence> left = plan.between(null, null, 9).occurrences();
        assertEquals(List.of(List.of(LocalDateTime.parse("2026-03-08T08:00"), LocalDateTime.parse("2026-03-09T08:00")),
                List.of(LocalDateTime.parse("2026-03-11T08:00"))), left.stream().map(Occurrence::covers).toList());
    }

    @Test
    void theNthDateDependsOnTheAnchorAndNOnly() {
        Plan plan = Expect.plan("2026-01-31T08:00", "FREQ=MONTHLY").invalidDates(InvalidDates.BACKWARD);
        for (int n = 1; n <= 60; n++) {
            LocalDateTime key = plan.keyOf(n).orElseThrow();
            assertEquals(LocalDate.of(2026, 1, 31).plusMonths(n - 1L), key.toLocalDate());
            assertEquals(n, plan.ordinalOf(key));
        }
        assertTrue(Expect.plan("2026-01-31T08:00", "FREQ=MONTHLY;COUNT=3").keyOf(4).isEmpty());
    }
}
