package org.maintenancedashboard.recurrence.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.recurrence.InvalidDates;
import org.maintenancedashboard.recurrence.InvalidRule;
import org.maintenancedashboard.recurrence.Mode;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Rule;

class SuccessionTest {

    private static final Plan MONTHLY = Plan.of(at("2026-01-31T08:00"), ZoneId.of("Europe/Berlin"), Rule.parse("FREQ=MONTHLY;COUNT=6"))
            .invalidDates(InvalidDates.BACKWARD);

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }

    private static List<String> keys(Plan plan) {
        return plan.between(null, null, 100).occurrences().stream().map(o -> o.key().toLocalDate().toString()).toList();
    }

    @Test
    void theSeriesEndsBeforeTheKeyAndTheSuccessorHasTheRemainingCount() {
        Succession succession = Succession.at(MONTHLY, at("2026-03-31T08:00"), at("2026-03-16T10:00"), Rule.parse("FREQ=WEEKLY"));
        assertEquals(List.of("2026-01-31", "2026-02-28"), keys(succession.before().orElseThrow()));
        assertEquals(List.of("2026-03-16", "2026-03-23", "2026-03-30", "2026-04-06"), keys(succession.after()));
        assertEquals(InvalidDates.BACKWARD, succession.after().invalidDates());
    }

    @Test
    void keysGoOverByOrdinal() {
        Succession succession = Succession.at(MONTHLY, at("2026-03-31T08:00"), at("2026-03-16T10:00"), Rule.parse("FREQ=WEEKLY;COUNT=3"));
        assertEquals(Optional.empty(), succession.rekeyed(at("2026-02-28T08:00")));
        assertEquals(Optional.of(at("2026-03-16T10:00")), succession.rekeyed(at("2026-03-31T08:00")));
        assertEquals(Optional.of(at("2026-03-30T10:00")), succession.rekeyed(at("2026-05-31T08:00")));
        assertEquals(Optional.empty(), succession.rekeyed(at("2026-06-30T08:00")));
        assertEquals(Optional.empty(), succession.rekeyed(at("2026-06-29T08:00")));
    }

    @Test
    void anUntilGoesOver() {
        Plan plan = Plan.of(at("2026-01-05T08:00"), ZoneId.of("Europe/Berlin"), Rule.parse("FREQ=WEEKLY;UNTIL=20260131"));
        Succession succession = Succession.at(plan, at("2026-01-19T08:00"), at("2026-01-20T08:00"), Rule.parse("FREQ=DAILY;INTERVAL=6"));
        assertEquals(List.of("2026-01-20", "2026-01-26"), keys(succession.after()));
        assertEquals(List.of("2026-01-05", "2026-01-12"), keys(succession.before().orElseThrow()));
    }

    @Test
    void fromTheFirstKeyOnNothingIsLeftBefore() {
        Succession succession = Succession.at(MONTHLY, at("2026-01-31T08:00"), at("2026-02-01T08:00"), Rule.parse("FREQ=MONTHLY"));
        assertEquals(Optional.empty(), succession.before());
        assertEquals(6, keys(succession.after()).size());
    }

    @Test
    void whatHasNoSuchDateIsRefused() {
        Rule rule = Rule.parse("FREQ=MONTHLY");
        LocalDateTime other = at("2026-01-30T08:00");
        assertEquals("key", assertThrows(InvalidRule.class, () -> Succession.at(MONTHLY, other, other, rule)).field());
        Plan floating = MONTHLY.rule(rule).mode(Mode.floating(null));
        assertEquals("mode", assertThrows(InvalidRule.class, () -> Succession.at(floating, at("2026-01-31T08:00"), other, rule)).field());
    }
}
