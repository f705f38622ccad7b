package org.maintenancedashboard.recurrence.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maintenancedashboard.recurrence.InvalidRule;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Rule;

/** Wording and grammar are each other's inverse: what is described is read back as the same rule. */
class RandomWordingTest {

    private static final int ROUNDS = 2_000;
    private static final LocalDateTime ELSEWHEN = LocalDateTime.parse("2001-02-03T04:05");
    private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final Random random = new Random(20261122);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everydayRulesAreReadBackAsTheyWere(Language language) {
        for (int i = 0; i < ROUNDS; i++) {
            Plan plan = plan();
            String text = plan.describe(language);
            Reading reading = language.parse(text, ELSEWHEN);
            Phrase phrase = assertInstanceOf(Phrase.class, reading, () -> plan.rule() + " " + plan.anchor() + ": " + text + ": " + reading);
            assertEquals(plan.rule().text() + " " + plan.anchor(), phrase.recurrence() + " " + phrase.startsAt(), text);
            assertEquals(text, phrase.text());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anyRuleIsReadBackWithTheSameDatesOrAskedAbout(Language language) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (int i = 0; i < ROUNDS; i++) {
            outcomes.merge(outcome(language), 1, Integer::sum);
        }
        assertTrue(outcomes.get(Outcome.SAME) > ROUNDS / 4, () -> language + ": " + outcomes);
    }

    @Test
    void everyTableHasTheSameWording() {
        for (Language language : Language.values()) {
            for (String rule : List.of("FREQ=DAILY", "FREQ=YEARLY;BYWEEKNO=-1", "FREQ=MONTHLY;BYMONTHDAY=1,-9", "FREQ=YEARLY;BYDAY=-20MO")) {
                assertTrue(new At("2026-01-01T06:00", rule).plan().describe(language).length() > 20);
            }
        }
    }

    private enum Outcome {
        SAME, ASKED, IMPOSSIBLE
    }

    private record At(String start, String rule) {
        Plan plan() {
            return Plan.of(LocalDateTime.parse(start), ZoneOffset.UTC, Rule.parse(rule));
        }
    }

    private Outcome outcome(Language language) {
        String rule = wild();
        Plan plan;
        try {
            plan = Plan.of(start(), ZoneOffset.UTC, Rule.parse(rule)).checked();
        } catch (InvalidRule impossible) {
            return Outcome.IMPOSSIBLE;
        }
        String text = plan.describe(language);
        if (!(language.parse(text, ELSEWHEN) instanceof Phrase phrase)) {
            return Outcome.ASKED;
        }
        Plan read = Plan.of(phrase.startsAt(), ZoneOffset.UTC, Rule.parse(phrase.recurrence()));
        assertEquals(dates(plan), dates(read), () -> plan.rule() + " " + plan.anchor() + ": " + text + ": " + phrase);
        return Outcome.SAME;
    }

    private static List<LocalDateTime> dates(Plan plan) {
        return plan.next(LocalDate.of(1990, 1, 1), 25).stream().map(Occurrence::key).toList();
    }

    /** A plan whose start is a date of the rule. */
    private Plan plan() {
        while (true) {
            String rule = everyday();
            LocalDateTime start = start();
            Optional<LocalDateTime> first = first(new At(start.toString(), rule).plan(), start.toLocalDate());
            if (first.isPresent()) {
                return Plan.of(first.get(), ZoneOffset.UTC, Rule.parse(rule + end(start)));
            }
        }
    }

    private static Optional<LocalDateTime> first(Plan plan, LocalDate from) {
        try {
            return plan.between(from, from.plusYears(50), 1).occurrences().stream().map(Occurrence::key).findFirst();
        } catch (InvalidRule never) {
            return Optional.empty();
        }
    }

    private LocalDateTime start() {
        LocalTime time = LocalTime.of(random.nextInt(24), random.nextInt(60));
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000)).atTime(time);
    }

    private String end(LocalDateTime start) {
        return switch (random.nextInt(4)) {
            case 0 -> ";COUNT=" + (1 + random.nextInt(60));
            case 1 -> ";UNTIL=" + start.toLocalDate().plusYears(60).plusDays(random.nextInt(400)).toString().replace("-", "");
            default -> "";
        };
    }

    private String everyday() {
        String interval = random.nextInt(3) == 0 ? ";INTERVAL=" + (2 + random.nextInt(24)) : "";
        return switch (random.nextInt(12)) {
            case 0 -> "FREQ=DAILY" + interval + limit();
            case 1 -> "FREQ=WEEKLY" + interval + limit();
            case 2, 3 -> "FREQ=WEEKLY" + interval + limit() + ";BYDAY=" + weekdays();
            case 4 -> "FREQ=MONTHLY" + interval;
            case 5 -> "FREQ=MONTHLY" + (random.nextBoolean() ? interval + ";BYMONTHDAY=" + numbers(31, 31) : some(1, 11) + ";BYMONTHDAY=" + numbers(28, 28));
            case 6 -> "FREQ=MONTHLY" + interval + ";BYDAY=" + counted();
            case 7 -> "FREQ=MONTHLY" + limit() + ";BYDAY=" + WEEK.get(random.nextInt(5)) + ",SA;BYSETPOS=" + numbers(3, 3);
            case 8 -> "FREQ=MONTHLY" + interval + ";BYDAY=MO,TU,WE,TH,FR;BYSETPOS=" + numbers(19, 19);
            case 9 -> "FREQ=YEARLY" + interval + ";BYMONTH=" + set(12, 3) + ";BYMONTHDAY=" + numbers(28, 28);
            case 10 -> "FREQ=YEARLY" + interval + ";BYMONTH=" + set(12, 3) + ";BYDAY=" + counted();
            default -> "FREQ=YEARLY" + interval + (random.nextBoolean() ? "" : ";BYYEARDAY=" + (2 + random.nextInt(360)));
        };
    }

    private String limit() {
        return random.nextInt(3) == 0 ? some(1, 11) : "";
    }

    private String some(int least, int most) {
        int size = least + random.nextInt(most - least + 1);
        return size == 0 ? "" : ";BYMONTH=" + set(12, size);
    }

    private String set(int of, int most) {
        TreeSet<Integer> set = new TreeSet<>();
        for (int i = 0; i < most; i++) {
            set.add(1 + random.nextInt(of));
        }
        return String.join(",", set.stream().map(String::valueOf).toList());
    }

    private String numbers(int forward, int back) {
        List<String> numbers = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            numbers.add(String.valueOf(random.nextInt(4) == 0 ? -1 - random.nextInt(back) : 1 + random.nextInt(forward)));
        }
        return Rule.parse("FREQ=MONTHLY;BYMONTHDAY=" + String.join(",", numbers)).text().replaceFirst(".*=", "");
    }

    private String weekdays() {
        List<String> days = WEEK.stream().filter(day -> random.nextInt(3) == 0).toList();
        return days.isEmpty() ? "WE" : String.join(",", days);
    }

    private String counted() {
        int ordinal = random.nextInt(3) == 0 ? -1 - random.nextInt(4) : 1 + random.nextInt(4);
        String first = ordinal + WEEK.get(random.nextInt(7));
        return random.nextBoolean() ? first : first + ",-1" + WEEK.get(random.nextInt(7));
    }

    /** Any rule, sensible or not. */
    private String wild() {
        List<String> parts = new ArrayList<>();
        parts.add("FREQ=" + List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY").get(random.nextInt(4)));
        maybe(parts, 3, "INTERVAL=" + (1 + random.nextInt(5)));
        maybe(parts, 4, "COUNT=" + (1 + random.nextInt(9)));
        maybe(parts, 3, "BYMONTH=" + set(12, 1 + random.nextInt(8)));
        maybe(parts, 8, "BYWEEKNO=" + numbers(31, 31));
        maybe(parts, 8, "BYYEARDAY=" + numbers(31, 31));
        maybe(parts, 3, "BYMONTHDAY=" + numbers(31, 31));
        maybe(parts, 2, "BYDAY=" + (random.nextBoolean() ? weekdays() : counted()));
        maybe(parts, 5, "BYSETPOS=" + numbers(3, 3));
        maybe(parts, 9, "WKST=SU");
        return String.join(";", parts);
    }

    private void maybe(List<String> parts, int of, String part) {
        if (random.nextInt(of) == 0) {
            parts.add(part);
        }
    }
}
