package org.maintenancedashboard.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Properties that hold for every rule, over seeded random ones; the dates themselves are judged by {@link DayByDay}. */
class RandomRulesTest {

    private static final int RULES = 3_000;

    private interface Law {
        void check(Plan plan, Random random);
    }

    @Test
    void everyRuleGivesTheDaysThatAJudgeFindsDayByDayOrIsRefusedWhenThereAreNone() {
        Random random = new Random(43);
        for (int i = 0; i < RULES / 3; i++) {
            Plan plan = plan(random);
            LocalDate end = plan.anchor().toLocalDate().plusYears(5);
            assertEquals(new DayByDay(plan).until(end), neverMatches(plan) ? List.of() : starts(plan, null, end), () -> name(plan));
        }
    }

    @Test
    void theNthOccurrenceDependsOnTheAnchorOnlyNotOnTheWindow() {
        forRandomPlans((plan, random) -> {
            LocalDate end = plan.anchor().toLocalDate().plusYears(20);
            List<LocalDate> whole = starts(plan, null, end);
            LocalDate from = plan.anchor().toLocalDate().plusDays(random.nextInt(7000));
            assertEquals(whole.stream().filter(day -> !day.isBefore(from)).toList(), starts(plan, from, end), () -> name(plan));
        });
    }

    @Test
    void aRangeSplitAnywhereGivesTheSameOccurrences() {
        forRandomPlans((plan, random) -> {
            LocalDate from = plan.anchor().toLocalDate().plusDays(random.nextInt(2000));
            LocalDate middle = from.plusDays(random.nextInt(900));
            LocalDate to = middle.plusDays(random.nextInt(900));
            List<Occurrence> parts = new ArrayList<>(plan.between(from, middle, 10_000).occurrences());
            parts.addAll(plan.between(middle, to, 10_000).occurrences());
            assertEquals(plan.between(from, to, 10_000).occurrences(), parts, () -> name(plan));
        });
    }

    @Test
    void momentsStrictlyIncrease() {
        forRandomPlans((plan, random) -> {
            long[] last = {Long.MIN_VALUE};
            plan.forEachMillis(null, plan.anchor().toLocalDate().plusYears(5), millis -> {
                assertTrue(millis > last[0], () -> name(plan));
                last[0] = millis;
            });
        });
    }

    @Test
    void theLeanWalkGivesTheSameAndEveryTraceBeginsWithItsRule() {
        forRandomPlans((plan, random) -> {
            LocalDate from = plan.anchor().toLocalDate().plusDays(random.nextInt(2000));
            List<String> lean = new ArrayList<>();
            plan.forEachStart(from, from.plusDays(700), (key, start) -> lean.add(key + " " + start));
            List<Occurrence> full = plan.between(from, from.plusDays(700), 10_000).occurrences();
            assertEquals(full.stream().map(o -> o.key() + " " + o.instant()).toList(), lean, () -> name(plan));
            assertTrue(full.stream().allMatch(o -> o.trace().get(0).step() == StepKind.RULE));
            assertTrue(full.stream().limit(3).allMatch(o -> o.trace().equals(plan.traceOf(o.key()))), () -> name(plan));
        });
    }

    private static void forRandomPlans(Law law) {
        Random random = new Random(42);
        for (int i = 0; i < RULES; i++) {
            Plan plan = plan(random);
            if (!neverMatches(plan)) {
                law.check(plan, random);
            }
        }
    }

    private static boolean neverMatches(Plan plan) {
        try {
            plan.checked();
            return false;
        } catch (InvalidRule never) {
            return true;
        }
    }

    private static List<LocalDate> starts(Plan plan, LocalDate from, LocalDate to) {
        List<LocalDate> starts = new ArrayList<>();
        plan.forEachStart(from, to, (key, start) -> starts.add(key.toLocalDate()));
        return starts;
    }

    private static Plan plan(Random random) {
        LocalDateTime anchor = LocalDate.of(2019, 12, 15).plusDays(random.nextInt(1500)).atTime(random.nextInt(24), 30);
        return Plan.of(anchor, ZoneId.of("Europe/Berlin"), Rule.parse(RandomRules.text(random)))
                .invalidDates(InvalidDates.values()[random.nextInt(3)]);
    }

    private static String name(Plan plan) {
        return plan.rule() + " " + plan.invalidDates() + " from " + plan.anchor();
    }
}
