package org.maintenancedashboard.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each line of a trace says which date it found and which it left. */
class DatedStepsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Plan monthEnd = Plan.of(LocalDate.of(2026, 1, 31).atTime(8, 0), BERLIN, Rule.parse("FREQ=MONTHLY")).invalidDates(InvalidDates.BACKWARD);

    @Test
    void a_rule_gives_its_date_and_leaves_the_rest_to_policies() {
        Policies policies = Policies.NONE.roll(Roll.NEXT, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                .freezes(FreezePolicy.DEFER, List.of(Freeze.parse("2026-03-02T00:00", "2026-03-04T00:00")));
        List<Step> steps = monthEnd.policies(policies).traceOf(LocalDate.of(2026, 2, 28).atTime(8, 0));
        assertEquals(List.of(StepKind.RULE, StepKind.INVALID_DATE, StepKind.ROLL, StepKind.FREEZE), steps.stream().map(Step::step).toList());
        assertNull(steps.get(0).after());
        assertDates(steps.get(1), null, LocalDate.of(2026, 2, 28));
        assertDates(steps.get(2), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 2));
        assertDates(steps.get(3), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 4));
    }

    @Test
    void a_date_left_out_leaves_none() {
        Plan plan = monthEnd.policies(Policies.NONE.seasons(List.of(Season.parse("04-01", "09-30"))));
        List<Step> steps = plan.traceOf(LocalDate.of(2026, 1, 31).atTime(8, 0));
        assertDates(steps.get(0), null, LocalDate.of(2026, 1, 31));
        assertDates(steps.get(1), LocalDate.of(2026, 1, 31), null);
    }

    @Test
    void lateness_moves_the_date_of_the_rule() {
        Plan plan = Plan.of(LocalDate.of(2026, 6, 1).atTime(8, 0), BERLIN, Rule.parse("FREQ=MONTHLY;INTERVAL=3"))
                .mode(Mode.shifted(LocalDate.of(2026, 6, 15), 9, new BigDecimal("0.5")));
        List<Step> steps = plan.traceOf(LocalDate.of(2026, 9, 1).atTime(8, 0));
        assertDates(steps.get(0), null, LocalDate.of(2026, 9, 1));
        assertDates(steps.get(1), LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 8));
    }

    private static void assertDates(Step step, LocalDate before, LocalDate after) {
        assertEquals(before, step.before(), step::text);
        assertEquals(after, step.after(), step::text);
    }
}
