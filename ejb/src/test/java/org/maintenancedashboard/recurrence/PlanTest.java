package org.maintenancedashboard.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {

    @ParameterizedTest(name = "{1} {2} from {0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-31 | FREQ=MONTHLY | OMIT | 2026: 1/31 3/31 5/31 7/31
            2026-01-31 | FREQ=MONTHLY | BACKWARD | 2026: 1/31 2/28 3/31 4/30 5/31
            2026-01-31 | FREQ=MONTHLY | FORWARD | 2026: 1/31 3/1 3/31 5/1 5/31
            2024-02-29 | FREQ=YEARLY | OMIT | 2024: 2/29 2028: 2/29
            2024-02-29 | FREQ=YEARLY | BACKWARD | 2024: 2/29 2025: 2/28 2026: 2/28 2027: 2/28 2028: 2/29
            2024-02-29 | FREQ=YEARLY | FORWARD | 2024: 2/29 2025: 3/1 2026: 3/1 2027: 3/1 2028: 2/29
            2026-01-31 | FREQ=YEARLY;BYMONTH=1,2,4 | BACKWARD | 2026: 1/31 2/28 4/30 2027: 1/31 2/28
            2026-01-01 | FREQ=MONTHLY;BYMONTHDAY=1,31;COUNT=5 | FORWARD | 2026: 1/1 1/31 2/1 3/1 3/31
            2026-01-28 | FREQ=MONTHLY;BYMONTHDAY=28,30,31;COUNT=5 | BACKWARD | 2026: 1/28 1/30 1/31 2/28 3/28
            2026-02-01 | FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=SU | FORWARD | 2026: 3/1 5/31
            2026-02-01 | FREQ=MONTHLY;BYMONTHDAY=29,30,31;BYSETPOS=-1 | FORWARD | 2026: 3/1 3/31 5/1
            2026-02-01 | FREQ=MONTHLY;BYMONTHDAY=29,30,31;BYSETPOS=1 | OMIT | 2026: 3/29 4/29
            2026-01-01 | FREQ=MONTHLY;BYMONTHDAY=-31 | BACKWARD | 2026: 1/1 3/1 5/1
            2026-01-01 | FREQ=MONTHLY;BYDAY=5FR | BACKWARD | 2026: 1/30 5/29 7/31
            2023-01-01 | FREQ=YEARLY;BYYEARDAY=366 | FORWARD | 2024: 12/31 2028: 12/31
            2020-01-01 | FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO | BACKWARD | 2020: 12/28 2026: 12/28 2032: 12/27
            2025-12-29 | FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO | OMIT | 2025: 12/29 2027: 1/4 2028: 1/3
            2026-11-30 | FREQ=MONTHLY;INTERVAL=3 | BACKWARD | 2026: 11/30 2027: 2/28 5/30
            2026-05-15 | FREQ=YEARLY;BYMONTHDAY=1,15 | OMIT | 2026: 5/15 2027: 5/1 5/15
            2026-01-15 | FREQ=MONTHLY;BYMONTHDAY=1 | OMIT | 2026: 2/1 3/1
            2026-01-15 | FREQ=MONTHLY;BYMONTHDAY=1;COUNT=2 | OMIT | 2026: 2/1 3/1
            2026-09-01 | FREQ=MONTHLY;BYDAY=2TU;BYMONTH=1,2,3,4,5,6,7,9,10,11,12 | OMIT | 2026: 9/8 10/13
            """)
    void datesThatAMonthLacksGoWhereThePlanSays(LocalDate anchor, String rule, InvalidDates invalidDates, String expected) {
        Plan plan = Plan.of(anchor.atTime(8, 0), Expect.BERLIN, Rule.parse(rule)).invalidDates(invalidDates);
        List<LocalDate> dates = Expect.dates(expected);
        assertEquals(dates, Expect.starts(plan, dates.size()));
    }

    @Test
    void everyDateExplainsItself() {
        Plan back = Expect.plan("2026-01-31T08:00", "FREQ=MONTHLY").invalidDates(InvalidDates.BACKWARD);
        assertEquals(List.of("RULE Rule: every month on day 31, from 31 Jan 2026"), Expect.trace(back, "2026-01-31T08:00"));
        assertEquals(List.of("RULE Rule: every month on day 31, from 31 Jan 2026",
                "INVALID_DATE February 2026 has no day 31: moved back to 28 February"), Expect.trace(back, "2026-02-28T08:00"));
        assertEquals("INVALID_DATE April 2026 has no day 31: moved on to 1 May",
                Expect.trace(back.invalidDates(InvalidDates.FORWARD), "2026-05-01T08:00").get(1));
        assertEquals(List.of(), Expect.trace(back, "2026-02-27T08:00"));
        assertEquals(back.traceOf(LocalDateTime.parse("2026-02-28T08:00")),
                back.between(null, null, 2).occurrences().get(1).trace());
    }

    @ParameterizedTest(name = "{1} at {0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-29T02:30 | Europe/Berlin | 2026-03-29T01:30:00Z | 2026-03-29T03:30+02:00[Europe/Berlin] | moved to 03:30
            2026-10-25T02:30 | Europe/Berlin | 2026-10-25T00:30:00Z | 2026-10-25T02:30+02:00[Europe/Berlin] | the first is taken
            2026-03-29T02:00 | Europe/Berlin | 2026-03-29T01:00:00Z | 2026-03-29T03:00+02:00[Europe/Berlin] | moved to 03:00
            2018-11-04T00:00 | America/Sao_Paulo | 2018-11-04T03:00:00Z | 2018-11-04T01:00-02:00[America/Sao_Paulo] | moved to 01:00
            2026-10-04T02:15 | Australia/Lord_Howe | 2026-10-03T15:45:00Z | 2026-10-04T02:45+11:00[Australia/Lord_Howe] | moved to 02:45
            2011-12-30T08:00 | Pacific/Apia | 2011-12-30T18:00:00Z | 2011-12-31T08:00+14:00[Pacific/Apia] | 08:00 on 31 December 2011
            """)
    void theClockMovesATimeThatDoesNotExistAndTakesTheFirstOfTwo(LocalDateTime at, ZoneId zone, String instant, String start,
            String reason) {
        Occurrence first = Plan.of(at, zone, Rule.parse("FREQ=DAILY")).between(null, null, 1).occurrences().get(0);
        assertEquals(at, first.key());
        assertEquals(instant, first.instant().toString());
        assertEquals(start, first.start().toString());
        Step clock = first.trace().get(1);
        assertEquals(StepKind.CLOCK, clock.step());
        assertTrue(clock.text().contains(reason), clock.text());
    }

    @Test
    void wallTimeStaysThroughTheYear() {
        Expansion year = Expect.plan("2026-01-01T08:00", "FREQ=DAILY").between(null, LocalDate.of(2027, 1, 1), 400);
        assertEquals(365, year.occurrences().size());
        assertTrue(year.occurrences().stream().allMatch(o -> o.start().toLocalTime().toString().equals("08:00")));
        assertTrue(year.occurrences().stream().allMatch(o -> o.start().toLocalDateTime().equals(o.key())));
    }

    @Test
    void twoThatTheClockBringsTogetherAreOneWithTheEarliestKey() {
        Plan samoa = Plan.of(LocalDateTime.parse("2011-12-28T08:00"), ZoneId.of("Pacific/Apia"), Rule.parse("FREQ=DAILY"));
        List<Occurrence> found = samoa.between(null, LocalDate.of(2012, 1, 2), 9).occurrences();
        assertEquals(List.of(28, 29, 30, 1), found.stream().map(o -> o.key().getDayOfMonth()).toList());
        assertEquals(List.of(LocalDateTime.parse("2011-12-30T08:00"), LocalDateTime.parse("2011-12-31T08:00")),
                found.get(2).covers());
        assertEquals(StepKind.MERGE, found.get(2).trace().get(2).step());
        assertEquals(found.get(2), samoa.between(LocalDate.of(2011, 12, 31), null, 1).occurrences().get(0));
        assertEquals(List.of(), samoa.between(LocalDate.of(2011, 12, 30), LocalDate.of(2011, 12, 31), 9).occurrences());
        assertEquals("MERGE Covered by the occurrence of 30 December 2011", Expect.trace(samoa, "2011-12-31T08:00").get(1));
    }

    @Test
    void keysThatBelongToWorkAlreadyAreTakenOutBeforeMerging() {
        Plan samoa = Plan.of(LocalDateTime.parse("2011-12-30T08:00"), ZoneId.of("Pacific/Apia"), Rule.parse("FREQ=DAILY"))
                .without(Set.of(LocalDateTime.parse("2011-12-30T08:00")));
        Occurrence first = samoa.between(null, null, 1).occurrences().get(0);
        assertEquals(List.of(LocalDateTime.parse("2011-12-31T08:00")), first.covers());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31", "FREQ=MONTHLY;BYDAY=6MO",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTH=3", "FREQ=DAILY;BYDAY=MO;BYSETPOS=2", "FREQ=WEEKLY;INTERVAL=2000000;BYDAY=MO;BYMONTH=7",
        "FREQ=DAILY;INTERVAL=7;BYDAY=TU", "FREQ=YEARLY;BYYEARDAY=1;BYMONTH=12", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=5",
        "FREQ=YEARLY;INTERVAL=4;BYWEEKNO=53;BYMONTH=5"})
    void aRuleThatNeverMatchesIsRefusedQuickly(String rule) {
        Plan plan = Expect.plan("2026-01-05T08:00", rule);
        InvalidRule refusal = assertTimeoutPreemptively(Duration.ofSeconds(2),
                () -> assertThrows(InvalidRule.class, () -> plan.between(null, null, 1)));
        assertEquals("recurrence", refusal.field());
        assertThrows(InvalidRule.class, plan::checked);
    }

    @Test
    void aRareRuleIsFoundHoweverFar() {
        assertEquals(Expect.dates("2032: 2/29"),
                Expect.starts(Expect.plan("2026-01-01T08:00", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=SU"), 1));
        assertEquals(Expect.dates("2026: 2/28"), Expect.starts(
                Expect.plan("2026-01-01T08:00", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").invalidDates(InvalidDates.BACKWARD), 1));
    }

    @Test
    void anEmptyRangeIsEmptyAndNotAnError() {
        Plan plan = Expect.plan("2026-01-31T08:00", "FREQ=YEARLY;COUNT=2");
        assertEquals(List.of(), Expect.starts(plan, "2026-02-01", "2027-01-31"));
        assertEquals(List.of(), Expect.starts(plan, "2028-01-01", "2029-01-31"));
        assertEquals(List.of(), Expect.starts(plan, "1990-01-01", "2026-01-31"));
        assertEquals(Expect.dates("2027: 1/31"), Expect.starts(plan, "2027-01-31", "2027-02-01"));
    }

    @Test
    void truncatedOnlyWhenTheRangeHoldsAnother() {
        Plan plan = Expect.plan("2026-01-01T08:00", "FREQ=DAILY");
        LocalDate to = LocalDate.of(2026, 1, 11);
        assertFalse(plan.between(null, to, 10).truncated());
        assertTrue(plan.between(null, to, 9).truncated());
        assertTrue(plan.between(null, null, 10).truncated());
    }

    @Test
    void aFarWindowOfAnOldRuleIsReachedAtOnce() {
        Plan plan = Expect.plan("0001-01-31T08:00", "FREQ=DAILY;INTERVAL=3");
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 100_000; i++) {
                plan.forEachStart(LocalDate.of(9990, 1, 1), LocalDate.of(9990, 1, 10), (key, start) -> { });
            }
        });
    }
}
