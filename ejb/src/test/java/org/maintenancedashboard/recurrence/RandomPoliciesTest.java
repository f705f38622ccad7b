package org.maintenancedashboard.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Seeded random policies on simple rules, judged by a slow reading of the specification with java.time only. */
class RandomPoliciesTest {

    private static final int PLANS = 400;
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final String[] RULES = {"FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,SA", "FREQ=MONTHLY", "FREQ=DAILY;INTERVAL=17",
        "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=YEARLY;BYMONTH=3,12;BYMONTHDAY=24,31", "FREQ=WEEKLY;INTERVAL=3;COUNT=30"};

    @Test
    void everyDateIsWhereASlowReadingOfTheSpecificationPutsIt() {
        forRandomPlans((plan, random) -> {
            LocalDate to = START.plusDays(random.nextInt(1200));
            Map<Instant, List<LocalDateTime>> judged = judged(plan);
            List<String> expected = judged.entrySet().stream()
                    .filter(entry -> entry.getKey().atZone(plan.zone()).toLocalDate().isBefore(to))
                    .map(entry -> entry.getKey() + " " + entry.getValue()).toList();
            List<String> actual = new ArrayList<>();
            plan.forEachOccurrence(null, to, (key, start, covers) -> actual.add(start + " " + covers));
            assertEquals(expected, actual, () -> plan.rule() + " " + plan.policies());
        });
    }

    @Test
    void aRangeSplitAnywhereGivesTheSameOccurrencesAndTraces() {
        forRandomPlans((plan, random) -> {
            LocalDate from = START.plusDays(random.nextInt(400));
            LocalDate middle = from.plusDays(random.nextInt(300));
            LocalDate to = middle.plusDays(random.nextInt(300));
            List<Occurrence> parts = new ArrayList<>(plan.between(from, middle, 10_000).occurrences());
            parts.addAll(plan.between(middle, to, 10_000).occurrences());
            List<Occurrence> whole = plan.between(from, to, 10_000).occurrences();
            assertEquals(whole, parts, () -> plan.rule() + " " + plan.policies());
            whole.stream().limit(2).forEach(one -> assertEquals(one.trace(), plan.traceOf(one.key())));
        });
    }

    private interface Law {
        void check(Plan plan, Random random);
    }

    private static void forRandomPlans(Law law) {
        Random random = new Random(42);
        for (int i = 0; i < PLANS; i++) {
            Plan plan = Plan.of(START.plusDays(random.nextInt(40)).atTime(2, 30), ZoneId.of("Europe/Berlin"),
                    Rule.parse(RULES[random.nextInt(RULES.length)])).invalidDates(InvalidDates.BACKWARD);
            law.check(plan.policies(policies(random)), random);
        }
    }

    private static Policies policies(Random random) {
        Set<DayOfWeek> days = random.nextBoolean() ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                : EnumSet.of(DayOfWeek.values()[random.nextInt(7)]);
        Set<LocalDate> holidays = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            holidays.add(START.plusDays(random.nextInt(1100)));
        }
        List<Freeze> freezes = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDateTime from = START.plusDays(random.nextInt(1000)).atTime(random.nextInt(5), 30);
            freezes.add(random.nextBoolean() ? Freeze.yearly(season(random))
                    : Freeze.once(from, from.plusHours(1 + random.nextInt(900))));
        }
        List<Season> seasons = random.nextInt(3) == 0 ? List.of(season(random)) : List.of();
        return new Policies(seasons, days, Policies.NONE.holidays(holidays).holidays(), Roll.values()[random.nextInt(6)], freezes,
                FreezePolicy.values()[random.nextInt(4)]);
    }

    private static Season season(Random random) {
        return new Season(MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28)),
                MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28)));
    }

    private static Map<Instant, List<LocalDateTime>> judged(Plan plan) {
        Map<Instant, List<LocalDateTime>> found = new TreeMap<>();
        Plan bare = plan.policies(Policies.NONE);
        for (Occurrence candidate : bare.between(null, START.plusDays(2500), 10_000).occurrences()) {
            LocalDateTime moved = moved(candidate.key(), plan.policies());
            if (moved != null) {
                found.computeIfAbsent(moved.atZone(plan.zone()).toInstant(), key -> new ArrayList<>()).add(candidate.key());
            }
        }
        return found;
    }

    private static LocalDateTime moved(LocalDateTime key, Policies policies) {
        boolean inSeason = policies.seasons().isEmpty()
                || policies.seasons().stream().anyMatch(season -> season.contains(key.toLocalDate()));
        LocalDateTime rolled = inSeason ? rolled(key, policies) : null;
        if (rolled == null || policies.freezeAt(rolled).isEmpty()) {
            return rolled;
        }
        Predicate<LocalDateTime> allowed = at -> policies.freezeAt(at).isEmpty()
                && (policies.roll() == Roll.NONE || policies.isWorkingDay(at.toLocalDate()));
        return switch (policies.freezePolicy()) {
            case DEFER -> search(rolled, 1, allowed);
            case PULL_FORWARD -> search(rolled, -1, allowed);
            case SKIP -> null;
            case ALLOW_WITH_APPROVAL -> rolled;
        };
    }

    private static LocalDateTime rolled(LocalDateTime key, Policies policies) {
        Predicate<LocalDateTime> working = at -> policies.isWorkingDay(at.toLocalDate());
        if (policies.roll() == Roll.NONE || working.test(key)) {
            return key;
        }
        LocalDateTime next = search(key, 1, working);
        LocalDateTime previous = search(key, -1, working);
        return switch (policies.roll()) {
            case PREVIOUS -> previous;
            case NEAREST -> next.minusDays(key.toLocalDate().toEpochDay()).toLocalDate().toEpochDay()
                    <= key.toLocalDate().toEpochDay() - previous.toLocalDate().toEpochDay() ? next : previous;
            case MODIFIED_FOLLOWING -> YearMonth.from(next).equals(YearMonth.from(key)) ? next : previous;
            case SKIP -> null;
            default -> next;
        };
    }

    private static LocalDateTime search(LocalDateTime from, int direction, Predicate<LocalDateTime> allowed) {
        for (int i = 1; i <= 366; i++) {
            if (allowed.test(from.plusDays((long) i * direction))) {
                return from.plusDays((long) i * direction);
            }
        }
        return null;
    }
}
