package org.maintenancedashboard.recurrence.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Rule;

class NestingTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    private static Plan plan(String anchor, String rule) {
        return Plan.of(LocalDateTime.parse(anchor), ZoneId.of("Europe/Berlin"), Rule.parse(rule));
    }

    private static List<String> made(List<Ranked> plans, LocalDate from, LocalDate to) {
        return Nesting.between(plans, from, to).stream().map(one -> one.plan() + " " + one.occurrence().start().toLocalDate()
                + one.carried().stream().map(c -> " " + c.plan() + ":" + c.occurrence().key().toLocalDate()).toList()).toList();
    }

    @Test
    void theQuarterlyCarriesTheMonthlyAndTheAnnualBoth() {
        List<Ranked> plans = List.of(Ranked.of(plan("2026-01-05T08:00", "FREQ=MONTHLY"), 1),
                Ranked.of(plan("2026-01-10T08:00", "FREQ=MONTHLY;INTERVAL=3"), 2),
                Ranked.of(plan("2026-07-02T08:00", "FREQ=YEARLY"), 3));
        assertEquals(List.of("1 2026-01-10[ 0:2026-01-05]", "0 2026-02-05[]", "0 2026-03-05[]", "1 2026-04-10[ 0:2026-04-05]",
                "0 2026-05-05[]", "0 2026-06-05[]", "2 2026-07-02[ 1:2026-07-10,  0:2026-07-05]", "0 2026-08-05[]"),
                made(plans, JANUARY, LocalDate.of(2026, 9, 1)));
    }

    @Test
    void theToleranceIsAFifthOfTheNominalDaysAndIncludesItsLastDay() {
        Plan monthly = plan("2026-01-01T08:00", "FREQ=MONTHLY");
        assertEquals(6, Ranked.of(monthly, 1).tolerance());
        assertEquals(2, Ranked.of(plan("2026-01-01T08:00", "FREQ=WEEKLY;INTERVAL=2"), 1).tolerance());
        assertEquals(73, Ranked.of(plan("2026-01-01T08:00", "FREQ=YEARLY"), 1).tolerance());
        LocalDate to = LocalDate.of(2026, 2, 1);
        Ranked low = Ranked.of(monthly, 1);
        assertEquals(List.of("1 2026-01-07[ 0:2026-01-01]"),
                made(List.of(low, new Ranked(plan("2026-01-07T08:00", "FREQ=YEARLY"), 2, 0)), JANUARY, to));
        assertEquals(List.of("0 2026-01-01[]", "1 2026-01-08[]"),
                made(List.of(low, new Ranked(plan("2026-01-08T08:00", "FREQ=YEARLY"), 2, 0)), JANUARY, to));
    }

    @Test
    void onlyADateThatIsMadeItselfCarriesOthers() {
        List<Ranked> plans = List.of(new Ranked(plan("2026-03-01T08:00", "FREQ=YEARLY"), 1, 3),
                new Ranked(plan("2026-03-03T08:00", "FREQ=YEARLY"), 2, 10), new Ranked(plan("2026-03-12T08:00", "FREQ=YEARLY"), 3, 0));
        assertEquals(List.of("0 2026-03-01[]", "2 2026-03-12[ 1:2026-03-03]"), made(plans, JANUARY, LocalDate.of(2026, 12, 1)));
    }

    @Test
    void ofTwoEquallyNearTheEarlierCarriesAndEqualRanksStandSideBySide() {
        Ranked low = new Ranked(plan("2026-03-10T08:00", "FREQ=YEARLY"), 1, 5);
        Ranked early = new Ranked(plan("2026-03-08T08:00", "FREQ=YEARLY"), 2, 5);
        Ranked late = new Ranked(plan("2026-03-12T08:00", "FREQ=YEARLY"), 2, 5);
        assertEquals(List.of("2 2026-03-08[ 0:2026-03-10]", "1 2026-03-12[]"),
                made(List.of(low, late, early), JANUARY, LocalDate.of(2026, 12, 1)));
    }

    @Test
    void bothSidesSayWhy() {
        Nested nested = Nesting.between(List.of(Ranked.of(plan("2026-01-05T08:00", "FREQ=MONTHLY"), 1),
                Ranked.of(plan("2026-01-10T08:00", "FREQ=MONTHLY;INTERVAL=3"), 2)), JANUARY, LocalDate.of(2026, 2, 1)).get(0);
        assertEquals("Includes the work due 5 January 2026 (Every month on day 5)", nested.occurrence().trace().get(1).text());
        assertEquals("Lies within 6 days of the work due 10 January 2026 (Every 3 months on day 10), which includes it",
                nested.carried().get(0).occurrence().trace().get(1).text());
    }

    @Test
    void aRangeSplitAnywhereGivesTheSame() {
        Random random = new Random(42);
        for (int i = 0; i < 200; i++) {
            List<Ranked> plans = new ArrayList<>();
            for (int rank = 1; rank <= 4; rank++) {
                String rule = "FREQ=DAILY;INTERVAL=" + (20 * rank + random.nextInt(30));
                plans.add(new Ranked(plan(JANUARY.plusDays(random.nextInt(30)) + "T08:00", rule), rank, random.nextInt(15)));
            }
            LocalDate middle = JANUARY.plusDays(100 + random.nextInt(300));
            LocalDate end = JANUARY.plusYears(2);
            List<String> parts = new ArrayList<>(made(plans, JANUARY, middle));
            parts.addAll(made(plans, middle, end));
            assertEquals(made(plans, JANUARY, end), parts);
        }
    }
}
