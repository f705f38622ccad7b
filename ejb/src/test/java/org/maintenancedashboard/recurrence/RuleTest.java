package org.maintenancedashboard.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.Period;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            freq=monthly | FREQ=MONTHLY
            RRULE:FREQ=DAILY;INTERVAL=1 | FREQ=DAILY
            BYDAY=-1TH;INTERVAL=3;FREQ=MONTHLY | FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TH
            FREQ=MONTHLY;BYMONTHDAY=-1,15,+1,15 | FREQ=MONTHLY;BYMONTHDAY=1,15,-1
            FREQ=WEEKLY;BYDAY=FR,MO;WKST=MO | FREQ=WEEKLY;BYDAY=MO,FR
            FREQ=WEEKLY;WKST=SU;UNTIL=20261231T235959Z | FREQ=WEEKLY;UNTIL=20261231T235959Z;WKST=SU
            RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD | RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD
            RSCALE=GREGORIAN;FREQ=YEARLY | FREQ=YEARLY
            """)
    void aRuleIsReadAndWrittenInOneCanonicalWay(String given, String canonical) {
        assertEquals(canonical, Rule.parse(given).text());
        assertEquals(Rule.parse(given), Rule.parse(canonical));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            RRULE: | empty
            INTERVAL=2 | FREQ
            FREQ=HOURLY | FREQ=HOURLY
            FREQ=SECONDLY | FREQ=SECONDLY
            FREQ= | FREQ
            FREQ=DAILY; | empty part
            FREQ=DAILY;FREQ=DAILY | FREQ
            FREQ=DAILY;BYDAY=MO;BYDAY=TU | BYDAY
            FREQ=DAILY;BYHOUR=8 | BYHOUR
            FREQ=DAILY;BYEASTER=0 | BYEASTER
            FREQ=DAILY;X-FOO=1 | X-FOO
            FREQ=DAILY;INTERVAL=0 | INTERVAL
            FREQ=DAILY;INTERVAL=-1 | INTERVAL
            FREQ=DAILY;INTERVAL=1.5 | INTERVAL
            FREQ=DAILY;INTERVAL=99999999999 | INTERVAL
            FREQ=DAILY;COUNT=0 | COUNT
            FREQ=DAILY;COUNT=3;UNTIL=20270101 | COUNT and UNTIL
            FREQ=DAILY;UNTIL=tomorrow | UNTIL
            FREQ=DAILY;UNTIL=20260230 | UNTIL
            FREQ=DAILY;UNTIL=20260228T250000 | UNTIL
            FREQ=MONTHLY;BYMONTHDAY=0 | BYMONTHDAY
            FREQ=MONTHLY;BYMONTHDAY=32 | BYMONTHDAY
            FREQ=MONTHLY;BYMONTHDAY=1,,2 | BYMONTHDAY
            FREQ=YEARLY;BYMONTH=13 | BYMONTH
            FREQ=YEARLY;BYMONTH=-1 | BYMONTH
            FREQ=YEARLY;BYMONTH=5L | BYMONTH
            FREQ=YEARLY;BYWEEKNO=54 | BYWEEKNO
            FREQ=YEARLY;BYYEARDAY=367 | BYYEARDAY
            FREQ=MONTHLY;BYWEEKNO=3 | BYWEEKNO
            FREQ=MONTHLY;BYYEARDAY=3 | BYYEARDAY
            FREQ=WEEKLY;BYMONTHDAY=3 | BYMONTHDAY
            FREQ=WEEKLY;BYDAY=2MO | BYDAY
            FREQ=DAILY;BYDAY=1MO | BYDAY
            FREQ=YEARLY;BYWEEKNO=2;BYDAY=1MO | BYDAY
            FREQ=MONTHLY;BYDAY=0MO | BYDAY
            FREQ=MONTHLY;BYDAY=54MO | BYDAY
            FREQ=MONTHLY;BYDAY=XX | BYDAY
            FREQ=MONTHLY;BYSETPOS=1 | BYSETPOS
            FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0 | BYSETPOS
            FREQ=WEEKLY;WKST=XX | WKST
            RSCALE=HEBREW;FREQ=YEARLY | RSCALE
            FREQ=YEARLY;SKIP=FORWARD | SKIP
            RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=SIDEWAYS | SKIP
            """)
    void aRefusalNamesThePart(String rule, String part) {
        InvalidRule refusal = assertThrows(InvalidRule.class, () -> Rule.parse(rule));
        assertEquals("recurrence", refusal.field());
        assertTrue(refusal.getMessage().contains(part), refusal.getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"P3M,FREQ=MONTHLY;INTERVAL=3", "P1Y,FREQ=YEARLY", "P1Y6M,FREQ=MONTHLY;INTERVAL=18", "P10D,FREQ=DAILY;INTERVAL=10",
        "P2W,FREQ=WEEKLY;INTERVAL=2"})
    void anIntervalStandsForFrequencyAndInterval(Period interval, String rule) {
        assertEquals(rule, Rule.every(interval).text());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"P0D", "P-1M", "P1M2D", "P1Y-1M"})
    void anIntervalThatIsNoneIsRefused(Period interval) {
        assertEquals("interval", assertThrows(InvalidRule.class, () -> Rule.every(interval)).field());
    }

    @Test
    void anUnknownZoneIsRefused() {
        assertEquals("zone", assertThrows(InvalidRule.class, () -> Plan.zone("Mars/Base")).field());
        assertEquals("zone", assertThrows(InvalidRule.class, () -> Plan.zone(null)).field());
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        for (String until : Set.of("20260130", "20260131T075959", "20260131T065959Z")) {
            InvalidRule refusal = assertThrows(InvalidRule.class,
                    () -> Expect.plan("2026-01-31T08:00", "FREQ=DAILY;UNTIL=" + until));
            assertTrue(refusal.getMessage().contains("UNTIL"));
        }
        for (String until : Set.of("20260131", "20260131T080000", "20260131T070000Z")) {
            assertEquals(1, Expect.starts(Expect.plan("2026-01-31T08:00", "FREQ=DAILY;UNTIL=" + until), 9).size());
        }
    }

    @Test
    void aRuleContradictingTheMissingDatesIsRefused() {
        Plan plan = Expect.plan("2026-01-31T08:00", "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD");
        assertEquals(InvalidDates.FORWARD, plan.invalidDates());
        assertEquals("invalidDates",
                assertThrows(InvalidRule.class, () -> plan.invalidDates(InvalidDates.BACKWARD)).field());
    }

    @Test
    void aSeriesCanBeCutAndContinued() {
        Rule rule = Rule.parse("FREQ=MONTHLY;COUNT=12");
        Plan plan = Plan.of(LocalDateTime.parse("2026-01-31T08:00"), Expect.BERLIN, rule);
        assertEquals(3, plan.ordinalOf(LocalDateTime.parse("2026-05-31T08:00")));
        assertEquals(0, plan.ordinalOf(LocalDateTime.parse("2026-05-30T08:00")));
        assertEquals("FREQ=MONTHLY;UNTIL=20260531T075959", rule.endingBefore(LocalDateTime.parse("2026-05-31T08:00")).text());
        assertEquals("FREQ=MONTHLY;COUNT=10", rule.ending(10).text());
        assertEquals(360, Rule.parse("FREQ=MONTHLY;INTERVAL=12").nominalDays());
    }
}
