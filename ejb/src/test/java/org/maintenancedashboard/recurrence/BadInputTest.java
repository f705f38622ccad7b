package org.maintenancedashboard.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too long, too rare or far away; the short ones stand in docs/recurrence-vectors.json. */
class BadInputTest {

    private static final Duration AT_ONCE = Duration.ofMillis(900);

    @Test
    void aRuleOfTenThousandCharactersIsRefusedWhateverItSays() {
        String days = IntStream.range(0, 5_000).mapToObj(i -> "1").collect(Collectors.joining(","));
        for (String rule : List.of("FREQ=MONTHLY;BYMONTHDAY=" + days, "A".repeat(10_000), "=".repeat(10_000), ";".repeat(10_000),
                "FREQ=" + "DAILY".repeat(2_000), "FREQ=DAILY;COUNT=" + "9".repeat(10_000))) {
            InvalidRule refusal = refused(() -> Rule.parse(rule));
            assertEquals("recurrence", refusal.field());
            assertTrue(refusal.getMessage().length() < 200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31", "FREQ=DAILY;INTERVAL=999999999;BYDAY=MO", "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2,4,6",
        "FREQ=WEEKLY;INTERVAL=999999999;BYDAY=MO;BYMONTH=1", "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1", "FREQ=YEARLY;INTERVAL=400;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO"})
    void aRuleThatNeverMatchesIsRefusedAtOnce(String rule) {
        assertEquals("recurrence", refused(() -> Expect.plan("2026-01-06T08:00", rule).between(null, null, 500)).field());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=DAILY;COUNT=999999999", "FREQ=DAILY;INTERVAL=999999999", "FREQ=YEARLY;INTERVAL=999999999", "FREQ=MONTHLY;INTERVAL=999999999",
        "FREQ=WEEKLY;INTERVAL=999999999", "FREQ=YEARLY;BYYEARDAY=366;COUNT=999999999", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=SU;COUNT=999999"})
    void whatIsVastButPossibleIsAnsweredAtOnce(String rule) {
        Plan plan = Expect.plan("2026-01-05T08:00", rule);
        assertTimeoutPreemptively(AT_ONCE, () -> assertTrue(plan.between(null, null, 500).occurrences().size() <= 500));
    }

    @Test
    void nothingIsDueAfterTheYear9999() {
        Plan last = Expect.plan("9998-12-30T08:00", "FREQ=MONTHLY;BYMONTHDAY=31");
        assertEquals(1 + 7, Expect.starts(last, 500).size());
        assertEquals("startsAt", refused(() -> Expect.plan("9999-01-01T08:00", "FREQ=DAILY")).field());
        assertEquals("startsAt", refused(() -> Plan.of(LocalDateTime.of(0, 1, 1, 8, 0), Expect.BERLIN, Rule.parse("FREQ=DAILY"))).field());
    }

    private static InvalidRule refused(Supplier<?> attempt) {
        return assertTimeoutPreemptively(AT_ONCE, () -> assertThrows(InvalidRule.class, attempt::get));
    }
}
