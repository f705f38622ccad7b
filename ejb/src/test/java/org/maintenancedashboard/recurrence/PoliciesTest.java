package org.maintenancedashboard.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTest {

    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Freeze YEAR_END = Freeze.parse("2026-11-20T00:00", "2026-12-02T00:00");

    private static Plan rolling(String anchor, String rule, Roll roll, String... holidays) {
        List<LocalDate> days = List.of(holidays).stream().map(LocalDate::parse).toList();
        return Expect.plan(anchor, rule).invalidDates(InvalidDates.BACKWARD)
                .policies(Policies.NONE.roll(roll, WEEKDAYS).holidays(days));
    }

    private static Plan freezing(String rule, FreezePolicy policy, Freeze... freezes) {
        return Expect.plan("2026-11-17T10:00", rule).policies(Policies.NONE.freezes(policy, List.of(freezes)));
    }

    @Test
    void theFirstOfAMonthRollsToTheNextWorkingDay() {
        Plan plan = rolling("2026-01-01T08:00", "FREQ=MONTHLY", Roll.NEXT, "2026-01-01", "2026-05-01");
        assertEquals(Expect.dates("2026: 1/2 2/2 3/2 4/1 5/4 6/1"), Expect.starts(plan, 6));
        assertEquals(List.of("RULE Rule: every month on day 1, from 1 Jan 2026",
                "ROLL 1 May 2026 is a holiday: moved on to the next working day, Mon 4 May 2026"),
                Expect.trace(plan, "2026-05-01T08:00"));
        assertEquals(1, Expect.trace(plan, "2026-04-01T08:00").size());
    }

    @Test
    void theMonthEndStaysInItsMonthWithModifiedFollowing() {
        Plan plan = rolling("2026-01-31T08:00", "FREQ=MONTHLY", Roll.MODIFIED_FOLLOWING);
        assertEquals(Expect.dates("2026: 1/30 2/27 3/31 4/30 5/29 6/30"), Expect.starts(plan, 6));
        assertEquals(List.of(StepKind.RULE, StepKind.INVALID_DATE, StepKind.ROLL),
                plan.traceOf(LocalDateTime.parse("2026-02-28T08:00")).stream().map(Step::step).toList());
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            NONE | 2026-08-15 | 2026-08-15
            NEXT | 2026-08-15 | 2026-08-17
            PREVIOUS | 2026-08-15 | 2026-08-14
            NEAREST | 2026-08-15 | 2026-08-14
            NEAREST | 2026-08-16 | 2026-08-17
            NEAREST | 2026-05-01 | 2026-04-30
            NEAREST | 2026-12-24 | 2026-12-25
            MODIFIED_FOLLOWING | 2026-08-15 | 2026-08-17
            MODIFIED_FOLLOWING | 2026-05-31 | 2026-05-29
            SKIP | 2026-08-14 | 2026-08-14
            SKIP | 2026-08-15 | 2026-08-19
            """)
    void aRollGoesWhereItsNameSays(Roll roll, LocalDate anchor, LocalDate expected) {
        Plan plan = rolling(anchor + "T08:00", "FREQ=DAILY;INTERVAL=4", roll, "2026-05-01", "2026-12-24");
        assertEquals(expected, Expect.starts(plan, 1).get(0));
    }

    @Test
    void aRollMayPrecedeTheStartAndTheRangeJudgesTheFinalDate() {
        Plan plan = rolling("2026-08-15T08:00", "FREQ=WEEKLY", Roll.PREVIOUS);
        assertEquals(Expect.dates("2026: 8/14 8/21"), Expect.starts(plan, 2));
        assertEquals(Expect.dates("2026: 8/14"), Expect.starts(plan, "2026-08-14", "2026-08-15"));
        assertEquals(List.of(), Expect.starts(plan, "2026-08-15", "2026-08-21"));
    }

    @Test
    void twoThatRollTogetherAreOneWithTheEarliestKey() {
        Occurrence monday = rolling("2026-08-15T08:00", "FREQ=DAILY", Roll.NEXT).between(null, null, 1).occurrences().get(0);
        assertEquals(LocalDateTime.parse("2026-08-15T08:00"), monday.key());
        assertEquals(3, monday.covers().size());
        assertEquals("Falls together with 16 August 2026, 17 August 2026: one occurrence covers all",
                monday.trace().get(2).text());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            SKIP | 2026: 11/17 12/8
            DEFER | 2026: 11/17 12/2 12/8
            PULL_FORWARD | 2026: 11/17 11/19 12/8
            ALLOW_WITH_APPROVAL | 2026: 11/17 11/24 12/1 12/8
            """)
    void aFreezeIsKeptAsItsPolicySays(FreezePolicy policy, String expected) {
        List<LocalDate> dates = Expect.dates(expected);
        assertEquals(dates, Expect.starts(freezing("FREQ=WEEKLY", policy, YEAR_END), dates.size()));
    }

    @Test
    void deferredTogetherTheyAreOneThatCoversTwo() {
        Plan plan = freezing("FREQ=WEEKLY", FreezePolicy.DEFER, YEAR_END.named("Year end"));
        Occurrence second = plan.between(null, null, 2).occurrences().get(1);
        assertEquals(List.of(LocalDateTime.parse("2026-11-24T10:00"), LocalDateTime.parse("2026-12-01T10:00")), second.covers());
        assertEquals(List.of("RULE Rule: every week on Tuesday, from 17 Nov 2026",
                "FREEZE 24 November 2026 lies in the freeze “Year end” (20 November 2026 to 1 December 2026): "
                        + "deferred to Wed 2 Dec 2026",
                "MERGE Falls together with 1 December 2026: one occurrence covers all"), Expect.trace(plan, "2026-11-24T10:00"));
        assertTrue(Expect.trace(plan, "2026-12-01T10:00").contains("MERGE Covered by the occurrence of 24 November 2026"));
        Plan later = plan.without(Set.of(LocalDateTime.parse("2026-11-24T10:00")));
        assertEquals(LocalDateTime.parse("2026-12-01T10:00"), later.between(null, null, 2).occurrences().get(1).key());
    }

    @Test
    void aFreezeIsJudgedByTheTimeOfDayAtItsEdges() {
        Freeze noonToNoon = Freeze.parse("2026-11-17T12:00", "2026-11-18T10:00");
        assertEquals(Expect.dates("2026: 11/17 11/18"), Expect.starts(freezing("FREQ=DAILY", FreezePolicy.SKIP, noonToNoon), 2));
        Freeze exact = Freeze.parse("2026-11-17T10:00", "2026-11-18T10:01");
        assertEquals(Expect.dates("2026: 11/19"), Expect.starts(freezing("FREQ=DAILY", FreezePolicy.SKIP, exact), 1));
    }

    @Test
    void aYearlyFreezeIncludesBothItsDaysAndMayWrapTheYear() {
        Plan plan = freezing("FREQ=DAILY", FreezePolicy.DEFER, Freeze.parse("12-20", "01-06"));
        assertEquals(Expect.dates("2026: 12/18 12/19 2027: 1/7 1/8"), Expect.starts(plan, "2026-12-18", "2027-01-09"));
    }

    @Test
    void aDeferredDateIsAWorkingDayWhereDatesRoll() {
        Freeze freeze = Freeze.parse("2026-11-20T00:00", "2026-11-28T00:00");
        Policies policies = Policies.NONE.freezes(FreezePolicy.DEFER, List.of(freeze)).roll(Roll.NEXT, WEEKDAYS);
        Plan plan = Expect.plan("2026-11-24T10:00", "FREQ=YEARLY");
        assertEquals(Expect.dates("2026: 11/30"), Expect.starts(plan.policies(policies), 1));
        assertEquals(Expect.dates("2026: 11/28"), Expect.starts(plan.policies(policies.roll(Roll.NONE, WEEKDAYS)), 1));
    }

    @Test
    void outsideTheSeasonNothingIsDueAndALaterStepDoesNotAskAgain() {
        Policies policies = Policies.NONE.seasons(List.of(Season.parse("05-01", "09-30"))).roll(Roll.NEXT, WEEKDAYS);
        Plan plan = Expect.plan("2026-01-31T08:00", "FREQ=MONTHLY").invalidDates(InvalidDates.BACKWARD).policies(policies);
        assertEquals(Expect.dates("2026: 6/1 6/30 7/31 8/31 9/30 2027: 5/31"), Expect.starts(plan, 6));
        assertEquals("SEASON 31 January 2026 lies outside the season (1 May to 30 September): left out",
                Expect.trace(plan, "2026-01-31T08:00").get(1));
        Policies winter = Policies.NONE.seasons(List.of(Season.parse("12-01", "01-31")));
        assertEquals(Expect.dates("2026: 1/31 12/31 2027: 1/31"), Expect.starts(plan.policies(winter), 3));
        Policies lastDay = Policies.NONE.seasons(List.of(Season.parse("09-30", "09-30"))).roll(Roll.NEXT, WEEKDAYS);
        assertEquals(Expect.dates("2028: 10/2"), Expect.starts(plan.policies(lastDay), "2028-01-01", "2029-01-01"));
    }

    @Test
    void withoutAnAllowedDayItIsDroppedAsAConflict() {
        Policies policies = Policies.NONE.freezes(FreezePolicy.DEFER,
                List.of(Freeze.parse("01-01", "06-30"), Freeze.parse("07-01", "12-31")));
        Plan plan = Expect.plan("2026-01-31T08:00", "FREQ=DAILY").policies(policies);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals(List.of(), Expect.starts(plan, 1)));
        Dropped first = plan.dropped(null, LocalDate.of(2026, 3, 1), 10).get(0);
        assertTrue(first.isConflict());
        assertEquals(LocalDateTime.parse("2026-01-31T08:00"), first.key());
        assertEquals(StepKind.NO_ALLOWED_DAY, first.trace().get(1).step());
        Plan skipping = plan.policies(policies.freezes(FreezePolicy.SKIP, policies.freezes()));
        assertFalse(skipping.dropped(null, null, 1).get(0).isConflict());
    }

    @Test
    void theHolidaysNameIsTheReason() {
        Plan plan = Expect.plan("2026-11-26T07:00", "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TH").policies(Policies.NONE
                .roll(Roll.NEXT, WEEKDAYS).holidays(Map.of(LocalDate.of(2026, 11, 26), "Thanksgiving Day", LocalDate.of(2026, 11, 27), "")));
        assertEquals(List.of("RULE Rule: every 3 months on the last Thursday, from 26 Nov 2026",
                "ROLL 26 November 2026 is a holiday (Thanksgiving Day): moved on to the next working day, Mon 30 Nov 2026"),
                Expect.trace(plan, "2026-11-26T07:00"));
    }

    @Test
    void aWholeFortnightOfHolidaysIsNoTrapForTheNextCandidate() {
        String[] holidays = LocalDate.of(2026, 3, 2).datesUntil(LocalDate.of(2026, 3, 14)).map(LocalDate::toString)
                .toArray(String[]::new);
        for (Roll roll : List.of(Roll.NEXT, Roll.PREVIOUS, Roll.NEAREST, Roll.MODIFIED_FOLLOWING)) {
            Plan plan = rolling("2026-01-01T08:00", "FREQ=DAILY", roll, holidays);
            List<LocalDate> days = Expect.starts(plan, "2026-02-20", "2026-03-25");
            assertTrue(days.stream().allMatch(plan.policies()::isWorkingDay));
            assertEquals(13, days.size());
            assertEquals(LocalDate.of(2026, 3, 16), days.get(6));
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused("workingDays", () -> Policies.NONE.roll(Roll.NEXT, Set.of()));
        refused("seasons", () -> Season.parse("02-30", "09-30"));
        refused("seasons", () -> Season.parse("5-1", "09-30"));
        refused("freezes", () -> Freeze.parse("2026-11-20T00:00", "2026-11-20T00:00"));
        refused("freezes", () -> Freeze.parse("06-15", "2026-11-20T00:00"));
        refused("freezes", () -> Freeze.parse(null, "06-15"));
        refused("freezes", () -> Freeze.parse("2026-11-20", "2026-11-21"));
    }

    @Test
    void aDateMovedIntoAGapMovesOnWithTheClock() {
        Policies policies = Policies.NONE.freezes(FreezePolicy.DEFER, List.of(Freeze.parse("2026-03-28T00:00", "2026-03-29T00:00")));
        Occurrence moved = Plan.of(LocalDateTime.parse("2026-03-28T02:30"), ZoneId.of("Europe/Berlin"), Rule.parse("FREQ=YEARLY"))
                .policies(policies).between(null, null, 1).occurrences().get(0);
        assertEquals("2026-03-29T01:30:00Z", moved.instant().toString());
        assertEquals(List.of(StepKind.RULE, StepKind.FREEZE, StepKind.CLOCK), moved.trace().stream().map(Step::step).toList());
        assertTrue(moved.trace().get(2).text().contains("29 March 2026"), moved.trace().get(2).text());
    }

    private static void refused(String field, Runnable attempt) {
        assertEquals(field, assertThrows(InvalidRule.class, attempt::run).field());
    }
}
