package org.maintenancedashboard.schedule.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.recurrence.Completion;
import org.maintenancedashboard.recurrence.Decision;
import org.maintenancedashboard.recurrence.Freeze;
import org.maintenancedashboard.recurrence.FreezePolicy;
import org.maintenancedashboard.recurrence.Mode;
import org.maintenancedashboard.recurrence.Policies;
import org.maintenancedashboard.recurrence.Roll;
import org.maintenancedashboard.recurrence.Season;

class PlanSnapshotTest {

    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-01-31T08:00");

    @Test
    void aRuleWithoutPoliciesStaysShort() {
        assertEquals("{\"at\":\"2026-01-31T08:00\",\"zone\":\"Europe/Berlin\",\"rule\":\"FREQ=MONTHLY\",\"invalid\":\"BACKWARD\"}",
                new PlanSnapshot(FIRST, "Europe/Berlin", "FREQ=MONTHLY", "BACKWARD").toJson());
    }

    @Test
    void everyPolicyComesBackAsItWasStored() {
        Policies policies = Policies.NONE.seasons(List.of(Season.parse("05-01", "09-30")))
                .roll(Roll.NEXT, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                .holidays(Map.of(LocalDate.parse("2026-05-01"), "Labour Day", LocalDate.parse("2026-01-01"), ""))
                .freezes(FreezePolicy.SKIP, List.of(Freeze.parse("06-15", "09-15").named("Peak"),
                        Freeze.parse("2026-11-20T00:00", "2026-12-02T00:00")));
        for (Mode mode : List.of(Mode.FIXED, Mode.floating(null), Mode.floating(LocalDate.parse("2026-02-03")),
                new Mode.Shifted(9, new BigDecimal("0.5"), List.of(new Completion(FIRST, LocalDate.parse("2026-02-15")),
                        new Completion(null, LocalDate.parse("2026-03-01")))))) {
            PlanSnapshot plan = new PlanSnapshot(FIRST, "Europe/Berlin", "FREQ=MONTHLY", "BACKWARD", policies, mode);
            PlanSnapshot again = PlanSnapshot.parse(plan.toJson());
            assertEquals(plan, again);
            assertEquals(plan.plan().next(LocalDate.parse("2026-01-01"), 8), again.plan().next(LocalDate.parse("2026-01-01"), 8));
        }
    }

    @Test
    void whatPeopleDecidedComesBackAndHolds() {
        PlanSnapshot plan = with(Policies.NONE).decided(List.of(
                new Decision(FIRST.plusDays(1), FIRST.plusDays(3).withHour(6), "Ann", Instant.parse("2026-01-02T09:00:00Z"), "crane"),
                new Decision(FIRST.plusDays(2), null, "Bob", Instant.parse("2026-01-03T09:00:00Z"), "")));
        PlanSnapshot again = PlanSnapshot.parse(plan.toJson());
        assertEquals(plan, again);
        assertEquals(List.of(31, 3, 3), again.plan().next(FIRST.toLocalDate(), 3).stream().map(one -> one.start().getDayOfMonth()).toList());
    }

    @Test
    void equalPlansHaveEqualTextWhateverTheOrderTheyWereGivenIn() {
        LocalDate one = LocalDate.parse("2026-05-01");
        LocalDate two = LocalDate.parse("2026-12-25");
        assertEquals(with(Policies.NONE.holidays(List.of(one, two))).toJson(), with(Policies.NONE.holidays(List.of(two, one))).toJson());
    }

    private static PlanSnapshot with(Policies policies) {
        return new PlanSnapshot(FIRST, "Europe/Berlin", "FREQ=DAILY", "OMIT", policies, Mode.FIXED);
    }
}
