package org.maintenancedashboard.recurrence.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.maintenancedashboard.recurrence.DayByDay;
import org.maintenancedashboard.recurrence.InvalidDates;
import org.maintenancedashboard.recurrence.InvalidRule;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.RandomRules;
import org.maintenancedashboard.recurrence.Rule;

/** A rule, where it begins, and a window of it. */
record Question(String rule, LocalDateTime anchor, ZoneId zone, LocalDate from, LocalDate to) {

    private static final String[] ZONES = {"America/Chicago", "Europe/Berlin", "Australia/Lord_Howe", "Africa/Casablanca", "America/St_Johns",
        "Asia/Kolkata", "Pacific/Apia", "UTC", "America/Sao_Paulo", "Asia/Tokyo", "Pacific/Auckland", "Asia/Tehran"};
    private static final String[] SKIPS = {"OMIT", "BACKWARD", "FORWARD"};

    /** Half of them at night, when clocks change; one in ten says SKIP. */
    static Question random(Random random) {
        ZoneId zone = ZoneId.of(ZONES[random.nextInt(ZONES.length)]);
        String bare = RandomRules.text(random);
        String rule = random.nextInt(10) > 0 ? bare : "RSCALE=GREGORIAN;" + bare + ";SKIP=" + SKIPS[random.nextInt(3)];
        int hour = random.nextBoolean() ? random.nextInt(24) : random.nextInt(4);
        LocalDateTime anchor = LocalDate.of(1996, 1, 1).plusDays(random.nextInt(14_000)).atTime(hour, random.nextInt(4) * 15);
        LocalDate from = anchor.toLocalDate().plusDays(random.nextInt(1_200));
        return new Question(rule, anchor, zone, from, from.plusDays(1 + random.nextInt(1_200)));
    }

    static Question of(String rule, String anchor, String zone, String window) {
        String[] ends = window.split(" ");
        return new Question(rule, LocalDateTime.parse(anchor), ZoneId.of(zone), LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }

    private Plan plan() {
        return Plan.of(anchor, zone, Rule.parse(rule));
    }

    /** The engine's moments; none for a rule that it refuses because it never matches. */
    List<Long> moments() {
        List<Long> moments = new ArrayList<>();
        try {
            plan().forEachMillis(from, to, moments::add);
        } catch (InvalidRule never) {
            return List.of();
        }
        return moments;
    }

    /** The engine's candidates in the window and two days around it, by moment; a moment has the key that came there first. */
    SortedMap<LocalDateTime, Long> candidates() {
        SortedMap<LocalDateTime, Long> byKey = new TreeMap<>();
        try {
            plan().forEachOccurrence(from.minusDays(2), to.plusDays(2),
                    (key, start, covers) -> covers.forEach(covered -> byKey.put(covered, start.toEpochMilli())));
        } catch (InvalidRule never) {
            byKey.clear();
        }
        return byKey;
    }

    /** Whether a judge who looks at every single day finds the days of the engine. */
    boolean isConfirmedDayByDay() {
        List<LocalDate> judged = new DayByDay(plan()).until(to).stream().filter(day -> !day.isBefore(from)).toList();
        return judged.equals(candidates().keySet().stream().map(LocalDateTime::toLocalDate)
                .filter(day -> !day.isBefore(from) && day.isBefore(to)).toList());
    }

    boolean has(String part) {
        return value(part) != null;
    }

    /** What the rule says for a part, or null. */
    String value(String part) {
        for (String one : rule.split(";")) {
            if (one.startsWith(part + "=")) {
                return one.substring(part.length() + 1);
            }
        }
        return null;
    }

    boolean is(String frequency, String... parts) {
        return frequency.equals(value("FREQ")) && Stream.of(parts).allMatch(this::has);
    }

    boolean isNegative(String frequency, String part) {
        return is(frequency, part) && value(part).contains("-");
    }

    boolean numbersWeekdays() {
        return has("BYDAY") && value("BYDAY").matches(".*\\d.*");
    }

    /** Whether two entries can mean one day: the fourth and the last Friday, the 15th and the 16th to last. */
    boolean mayNameADayTwice() {
        return numbersWeekdays() || has("BYMONTHDAY") && value("BYMONTHDAY").contains("-");
    }

    boolean repeatsAValue() {
        return Stream.of(rule.split(";")).map(part -> List.of(part.substring(part.indexOf('=') + 1).split(",")))
                .anyMatch(values -> values.stream().distinct().count() < values.size());
    }

    boolean moves() {
        return Rule.parse(rule).skip().filter(skip -> skip != InvalidDates.OMIT).isPresent();
    }
}
