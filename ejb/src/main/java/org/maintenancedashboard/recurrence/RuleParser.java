package org.maintenancedashboard.recurrence;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maintenancedashboard.recurrence.days.Frequency;
import org.maintenancedashboard.recurrence.days.RuleParts;
import org.maintenancedashboard.recurrence.days.WeekdayNumber;

/** Reads RRULE text; every refusal names the part. */
final class RuleParser {

    private static final Set<String> KNOWN = Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYWEEKNO",
            "BYYEARDAY", "BYMONTHDAY", "BYDAY", "BYSETPOS", "WKST", "RSCALE", "SKIP");
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern WEEKDAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final Pattern SIGNED = Pattern.compile("[+-]?\\d{1,3}");
    private static final Comparator<Integer> FORWARD_THEN_BACK =
            Comparator.comparing((Integer n) -> n < 0).thenComparing(Comparator.naturalOrder());

    private final Map<String, String> parts = new LinkedHashMap<>();

    private RuleParser(String rrule) {
        String text = rrule == null ? "" : rrule.strip().toUpperCase(Locale.ROOT);
        text = text.startsWith("RRULE:") ? text.substring(6) : text;
        if (text.isEmpty()) {
            throw refusal("The rule is empty.");
        }
        for (String part : text.split(";", -1)) {
            read(part);
        }
    }

    static Rule parse(String rrule) {
        return new RuleParser(rrule).rule();
    }

    private void read(String part) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        if (!KNOWN.contains(name)) {
            throw refusal(name.isBlank() ? "The rule has an empty part."
                    : shortened(name) + " is not a part this rule may have.");
        }
        if (equals < 0 || equals == part.length() - 1) {
            throw refusal(name + " has no value.");
        }
        if (parts.put(name, part.substring(equals + 1)) != null) {
            throw refusal(name + " stands there twice.");
        }
    }

    private Rule rule() {
        if (parts.containsKey("COUNT") && parts.containsKey("UNTIL")) {
            throw refusal("COUNT and UNTIL exclude each other.");
        }
        int count = parts.containsKey("COUNT") ? positive("COUNT") : 0;
        Until until = parts.containsKey("UNTIL") ? Until.parse(parts.get("UNTIL")) : null;
        RuleParts days = days();
        checkFit(days);
        return new Rule(days, count, until, skip());
    }

    private RuleParts days() {
        int interval = parts.containsKey("INTERVAL") ? positive("INTERVAL") : 1;
        DayOfWeek weekStart = parts.containsKey("WKST") ? weekStart() : DayOfWeek.MONDAY;
        return new RuleParts(frequency(), interval, months(), numbers("BYWEEKNO", 53), numbers("BYYEARDAY", 366),
                numbers("BYMONTHDAY", 31), weekdays(), numbers("BYSETPOS", 366), weekStart);
    }

    private Frequency frequency() {
        String value = parts.get("FREQ");
        if (value == null) {
            throw refusal("FREQ is missing.");
        }
        return Arrays.stream(Frequency.values()).filter(frequency -> frequency.name().equals(value)).findFirst()
                .orElseThrow(() -> refusal("FREQ=" + shortened(value)
                        + " is not possible: use DAILY, WEEKLY, MONTHLY or YEARLY."));
    }

    private DayOfWeek weekStart() {
        int index = WEEKDAYS.indexOf(parts.get("WKST"));
        if (index < 0) {
            throw refusal("WKST must be a weekday such as MO.");
        }
        return DayOfWeek.of(index + 1);
    }

    private InvalidDates skip() {
        String scale = parts.get("RSCALE");
        if (scale != null && !scale.equals("GREGORIAN")) {
            throw refusal("RSCALE=" + shortened(scale) + " is not possible: only GREGORIAN is known.");
        }
        String value = parts.get("SKIP");
        if (value == null) {
            return null;
        }
        if (scale == null) {
            throw refusal("SKIP needs RSCALE=GREGORIAN beside it.");
        }
        return Arrays.stream(InvalidDates.values()).filter(skip -> skip.name().equals(value)).findFirst()
                .orElseThrow(() -> refusal("SKIP must be OMIT, BACKWARD or FORWARD."));
    }

    private int positive(String name) {
        String value = parts.get(name);
        int number = DIGITS.matcher(value).matches() ? Integer.parseInt(value) : 0;
        if (number < 1) {
            throw refusal(name + " must be a whole number from 1 to 999999999.");
        }
        return number;
    }

    private List<Integer> months() {
        String value = parts.getOrDefault("BYMONTH", "");
        if (value.indexOf('-') >= 0 || value.indexOf('+') >= 0) {
            throw refusal("BYMONTH takes whole numbers from 1 to 12.");
        }
        return numbers("BYMONTH", 12);
    }

    private List<Integer> numbers(String name, int most) {
        String value = parts.get(name);
        if (value == null) {
            return List.of();
        }
        return Arrays.stream(value.split(",", -1)).map(text -> number(name, text, most)).distinct()
                .sorted(FORWARD_THEN_BACK).toList();
    }

    private static Integer number(String name, String text, int most) {
        int number = SIGNED.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (number == 0 || Math.abs(number) > most) {
            String range = name.equals("BYMONTH") ? "1 to 12" : "1 to " + most + " or -" + most + " to -1";
            throw refusal(name + " takes whole numbers from " + range + ".");
        }
        return number;
    }

    private List<WeekdayNumber> weekdays() {
        String value = parts.get("BYDAY");
        if (value == null) {
            return List.of();
        }
        return Arrays.stream(value.split(",", -1)).map(RuleParser::weekday).distinct()
                .sorted(Comparator.comparing(WeekdayNumber::ordinal, FORWARD_THEN_BACK).thenComparing(WeekdayNumber::day))
                .toList();
    }

    private static WeekdayNumber weekday(String text) {
        Matcher matcher = WEEKDAY.matcher(text);
        if (!matcher.matches()) {
            throw refusal("BYDAY takes weekdays such as MO, 2TU or -1FR.");
        }
        int ordinal = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        if (matcher.group(1) != null && ordinal == 0 || Math.abs(ordinal) > 53) {
            throw refusal("BYDAY: the number before a weekday is 1 to 53 or -53 to -1.");
        }
        return new WeekdayNumber(ordinal, DayOfWeek.of(WEEKDAYS.indexOf(matcher.group(2)) + 1));
    }

    private void checkFit(RuleParts days) {
        Frequency frequency = days.frequency();
        boolean numbered = days.weekdays().stream().anyMatch(day -> day.ordinal() != 0);
        refuseIf(!days.weeks().isEmpty() && frequency != Frequency.YEARLY, "BYWEEKNO goes with FREQ=YEARLY only.");
        refuseIf(!days.yearDays().isEmpty() && frequency != Frequency.YEARLY, "BYYEARDAY goes with FREQ=YEARLY only.");
        refuseIf(!days.monthDays().isEmpty() && frequency == Frequency.WEEKLY, "BYMONTHDAY does not go with FREQ=WEEKLY.");
        refuseIf(numbered && frequency.compareTo(Frequency.MONTHLY) < 0,
                "BYDAY: a number before a weekday goes with FREQ=MONTHLY and FREQ=YEARLY only.");
        refuseIf(numbered && !days.weeks().isEmpty(), "BYDAY: a number before a weekday does not go with BYWEEKNO.");
        boolean alone = days.months().isEmpty() && days.weeks().isEmpty() && days.yearDays().isEmpty()
                && days.monthDays().isEmpty() && days.weekdays().isEmpty();
        refuseIf(!days.positions().isEmpty() && alone, "BYSETPOS needs another BY part beside it.");
    }

    private static void refuseIf(boolean wrong, String message) {
        if (wrong) {
            throw refusal(message);
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static InvalidRule refusal(String message) {
        return new InvalidRule(Rule.FIELD, message);
    }
}
