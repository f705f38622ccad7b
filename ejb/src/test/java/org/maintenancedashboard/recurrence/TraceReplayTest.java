package org.maintenancedashboard.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever follows the lines of "Why this date?" from the key on arrives at the date. */
class TraceReplayTest {

    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final String[] ZONES = {"Europe/Berlin", "Pacific/Apia", "America/Sao_Paulo", "Australia/Lord_Howe"};
    private static final String[] RULES = {"FREQ=DAILY", "FREQ=WEEKLY;BYDAY=SU,TU", "FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=DAILY;INTERVAL=5"};
    private static final Pattern TO_DAY = Pattern.compile("(?:day|month|deferred|forward)[^:]*(?:to|,) (\\w{3} \\d+ \\w{3} \\d{4})$");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final Pattern ON_BY = Pattern.compile("moved on by (\\d+) days");
    private static final Pattern CLOCK = Pattern.compile("moved to (\\d\\d:\\d\\d)(?: on (\\d+ \\w+ \\d{4}))?$");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Test
    void theLinesOfTheTraceLeadFromTheKeyToTheDate() {
        Random random = new Random(42);
        int moved = 0;
        for (int i = 0; i < 300; i++) {
            Plan plan = plan(random);
            for (Occurrence occurrence : plan.between(null, START.plusYears(2), 1_000).occurrences()) {
                LocalDateTime replayed = replay(occurrence.key(), occurrence.trace());
                assertEquals(occurrence.start().toLocalDateTime(), replayed, () -> occurrence.key() + " " + occurrence.trace());
                moved += replayed.equals(occurrence.key()) ? 0 : 1;
            }
        }
        assertEquals(true, moved > 5_000, "only " + moved + " dates moved");
    }

    private static Plan plan(Random random) {
        LocalTime time = LocalTime.of(random.nextInt(4), random.nextInt(2) * 30);
        Plan plan = Plan.of(START.plusDays(random.nextInt(60)).atTime(time), ZoneId.of(ZONES[random.nextInt(ZONES.length)]),
                Rule.parse(RULES[random.nextInt(RULES.length)])).invalidDates(InvalidDates.values()[random.nextInt(3)]);
        List<Freeze> freezes = List.of(Freeze.parse("2010-05-01T00:00", "2010-06-15T01:15"), Freeze.parse("12-20", "01-06"));
        Policies policies = Policies.NONE.seasons(random.nextInt(3) == 0 ? List.of(Season.parse("03-01", "11-30")) : List.of())
                .roll(Roll.values()[random.nextInt(6)], EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                .freezes(FreezePolicy.values()[random.nextInt(4)], random.nextBoolean() ? freezes : List.of());
        Mode mode = random.nextInt(3) > 0 ? Mode.FIXED : Mode.shifted(START.plusDays(100 + random.nextInt(100)), 0, BigDecimal.ONE);
        return plan.policies(policies).mode(mode);
    }

    private static LocalDateTime replay(LocalDateTime key, List<Step> trace) {
        LocalDateTime at = key;
        for (Step step : trace) {
            at = switch (step.step()) {
                case RULE -> on(at, step.text());
                case ROLL, FREEZE -> to(at, step.text());
                case CLOCK -> clock(at, step.text());
                default -> at;
            };
        }
        return at;
    }

    private static LocalDateTime on(LocalDateTime at, String text) {
        Matcher matcher = ON_BY.matcher(text);
        return matcher.find() ? at.plusDays(Long.parseLong(matcher.group(1))) : at;
    }

    private static LocalDateTime to(LocalDateTime at, String text) {
        Matcher matcher = TO_DAY.matcher(text);
        return matcher.find() ? LocalDate.parse(matcher.group(1), DAY).atTime(at.toLocalTime()) : at;
    }

    private static LocalDateTime clock(LocalDateTime at, String text) {
        Matcher matcher = CLOCK.matcher(text);
        if (!matcher.find()) {
            return at;
        }
        LocalDate day = matcher.group(2) == null ? at.toLocalDate() : LocalDate.parse(matcher.group(2), LONG);
        return day.atTime(LocalTime.parse(matcher.group(1)));
    }
}
