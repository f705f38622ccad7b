package org.maintenancedashboard.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

class ModeTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static Plan floating(String anchor, String rule, String completed) {
        return Expect.plan(anchor, rule).mode(Mode.floating(completed == null ? null : LocalDate.parse(completed)));
    }

    private static Plan shifted(Completion... completions) {
        return Expect.plan("2026-06-01T08:00", "FREQ=MONTHLY;INTERVAL=3").mode(new Mode.Shifted(9, HALF, List.of(completions)));
    }

    @ParameterizedTest(name = "{1} after {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-08-30T08:00 | FREQ=MONTHLY;INTERVAL=3 | 2026-11-30 | 2027: 2/28 5/28 8/28
            2026-01-31T08:00 | FREQ=MONTHLY | - | 2026: 1/31 2/28 3/28
            2024-02-29T08:00 | FREQ=YEARLY | 2024-02-29 | 2025: 2/28 2026: 2/28
            2026-01-05T08:00 | FREQ=WEEKLY;INTERVAL=2 | 2026-03-04 | 2026: 3/18 4/1
            2026-01-05T08:00 | FREQ=DAILY;INTERVAL=10 | 2026-01-01 | 2026: 1/11 1/21
            """)
    void aFloatingPlanCountsFromTheCompletion(String anchor, String rule, String completed, String expected) {
        List<LocalDate> dates = Expect.dates(expected);
        assertEquals(dates, Expect.starts(floating(anchor, rule, completed), dates.size()));
    }

    @Test
    void aFloatingDateIsAtTheAnchorsTimeAndSaysWhatItCountsFrom() {
        Plan plan = floating("2026-08-30T08:00", "FREQ=MONTHLY;INTERVAL=3", "2026-11-30");
        Occurrence first = plan.between(null, null, 1).occurrences().get(0);
        assertEquals(LocalDateTime.parse("2027-02-28T08:00"), first.key());
        assertEquals(List.of("RULE Rule: every 3 months after completion, from 30 Nov 2026",
                "INVALID_DATE February 2027 has no day 30: moved back to 28 February"), Expect.trace(plan, "2027-02-28T08:00"));
        assertEquals("RULE Rule: every 3 months after completion, from 28 Feb 2027", Expect.trace(plan, "2027-05-28T08:00").get(0));
        assertEquals(List.of(), Expect.trace(plan, "2027-05-27T08:00"));
    }

    @Test
    void workThatIsDoneShiftsTheRestAlthoughItsKeyIsTakenOut() {
        Plan plan = shifted(new Completion(LocalDateTime.parse("2026-06-01T08:00"), LocalDate.parse("2026-06-15")))
                .without(Set.of(LocalDateTime.parse("2026-06-01T08:00")));
        assertEquals(Expect.dates("2026: 9/8"), Expect.starts(plan, 1));
    }

    @Test
    void theFirstCandidateThatSurvivesIsTheOnlyOneAskedFor() {
        Policies summer = Policies.NONE.seasons(List.of(Season.parse("05-01", "09-30")));
        Plan plan = floating("2026-01-31T08:00", "FREQ=MONTHLY", "2026-12-31").policies(summer);
        assertEquals(Expect.dates("2027: 5/31 6/30 7/30 8/30 9/30 2028: 5/30"), Expect.starts(plan, 6));
        assertEquals(Expect.dates("2026: 5/31"), Expect.starts(floating("2026-01-31T08:00", "FREQ=MONTHLY", null).policies(summer), 1));
    }

    @Test
    void aRolledDateIsWhatTheNextCountsFromAndNothingFallsBackOnTheCompletion() {
        Policies weekdays = Policies.NONE.roll(Roll.PREVIOUS, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        Plan daily = floating("2026-08-13T08:00", "FREQ=DAILY", "2026-08-13").policies(weekdays);
        assertEquals(Expect.dates("2026: 8/14 8/17 8/18"), Expect.starts(daily, 3));
        Plan weekly = floating("2026-08-15T08:00", "FREQ=WEEKLY", null).policies(weekdays);
        assertEquals(Expect.dates("2026: 8/14 8/21 8/28"), Expect.starts(weekly, 3));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"FREQ=MONTHLY;COUNT=3", "FREQ=MONTHLY;BYMONTHDAY=1", "FREQ=WEEKLY;BYDAY=MO", "FREQ=DAILY;UNTIL=20270101"})
    void aFloatingPlanHasFrequencyAndIntervalOnly(String rule) {
        assertEquals("recurrence", assertThrows(InvalidRule.class, () -> floating("2026-01-05T08:00", rule, null)).field());
    }

    @ParameterizedTest(name = "done {0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-15 | 2026: 6/1 9/8 12/8
            2026-06-09 | 2026: 6/1 9/1 12/1
            2026-06-10 | 2026: 6/1 9/1 12/1
            2026-06-11 | 2026: 6/1 9/6 12/6
            2026-05-20 | 2026: 6/1 9/1 12/1
            2026-09-21 | 2026: 6/1 9/1 12/11
            """)
    void latenessBeyondTheToleranceMovesAllLaterCandidates(LocalDate done, String expected) {
        Plan plan = Expect.plan("2026-06-01T08:00", "FREQ=MONTHLY;INTERVAL=3").mode(Mode.shifted(done, 9, HALF));
        assertEquals(Expect.dates(expected), Expect.starts(plan, 3));
    }

    @Test
    void keysStayThoseOfTheUnshiftedPlanAndTheTraceSaysWhyItMoved() {
        Plan plan = shifted(new Completion(LocalDateTime.parse("2026-06-01T08:00"), LocalDate.of(2026, 6, 15)));
        Occurrence next = plan.between(LocalDate.of(2026, 9, 8), null, 1).occurrences().get(0);
        assertEquals(LocalDateTime.parse("2026-09-01T08:00"), next.key());
        assertEquals("RULE Work due 1 Jun 2026 was done 14 days late: moved on by 7 days",
                Expect.trace(plan, "2026-09-01T08:00").get(1));
    }

    @Test
    void shiftsAddUpAgainstTheFinalDueDate() {
        Plan plan = shifted(new Completion(LocalDateTime.parse("2026-06-01T08:00"), LocalDate.of(2026, 6, 15)),
                new Completion(LocalDateTime.parse("2026-09-01T08:00"), LocalDate.of(2026, 9, 18)),
                new Completion(LocalDateTime.parse("2026-12-01T08:00"), LocalDate.of(2026, 12, 17)));
        assertEquals(Expect.dates("2026: 6/1 9/8 12/13 2027: 3/13"), Expect.starts(plan, 4));
        assertEquals(Expect.dates("2027: 3/13"), Expect.starts(plan, "2027-03-13", "2027-03-14"));
    }

    @Test
    void toleranceAndFactorHaveBounds() {
        assertEquals("tolerance", assertThrows(InvalidRule.class, () -> Mode.shifted(null, -1, HALF)).field());
        assertEquals("factor", assertThrows(InvalidRule.class, () -> Mode.shifted(null, 1, HALF.negate())).field());
    }
}
