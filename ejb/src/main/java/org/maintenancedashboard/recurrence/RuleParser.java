package org.maintenancedashboard.recurrence;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maintenancedashboard.recurrence.days.Frequency;
import org.maintenancedashboard.recurrence.days.RuleParts;
import org.maintenancedashboard.recurrence.days.WeekdayNumber;

/** Reads RRULE text, once from left to right and then part by part; every refusal names the part. */
final class RuleParser {

    private enum Part { FREQ, INTERVAL, COUNT, UNTIL, BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY, BYDAY, BYSETPOS, WKST, RSCALE, SKIP }

    private static final int LONGEST = 2_000;
    private static final Map<String, Part> PARTS = byName(Part.values());
    private static final Map<String, Frequency> FREQUENCIES = byName(Frequency.values());
    private static final Map<String, InvalidDates> SKIPS = byName(InvalidDates.values());
    private static final String WEEKDAYS = "MOTUWETHFRSASU";
    private static final Comparator<Integer> FORWARD_THEN_BACK = (a, b) -> Integer.compareUnsigned(a, b);
    private static final Comparator<WeekdayNumber> BY_NUMBER = (a, b) -> a.ordinal() == b.ordinal()
            ? Integer.compare(a.day().ordinal(), b.day().ordinal()) : Integer.compareUnsigned(a.ordinal(), b.ordinal());

    private final String text;
    private final String[] values = new String[Part.values().length];

    private RuleParser(String text) {
        this.text = text;
    }

    static Rule parse(String rrule) {
        String text = rrule == null ? "" : rrule.strip();
        if (text.length() > LONGEST) {
            throw refusal("The rule is longer than " + LONGEST + " characters.");
        }
        text = text.toUpperCase(Locale.ROOT);
        text = text.startsWith("RRULE:") ? text.substring(6) : text;
        if (text.isEmpty()) {
            throw refusal("The rule is empty.");
        }
        return new RuleParser(text).rule();
    }

    private static <E extends Enum<E>> Map<String, E> byName(E[] constants) {
        return Stream.of(constants).collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));
    }

    private Rule rule() {
        for (int start = 0; start <= text.length();) {
            int end = text.indexOf(';', start);
            end = end < 0 ? text.length() : end;
            read(start, end);
            start = end + 1;
        }
        if (value(Part.COUNT) != null && value(Part.UNTIL) != null) {
            throw refusal("COUNT and UNTIL exclude each other.");
        }
        InvalidDates skip = skip();
        int count = positive(Part.COUNT, 0);
        Until until = value(Part.UNTIL) == null ? null : Until.parse(value(Part.UNTIL));
        RuleParts days = new RuleParts(frequency(), positive(Part.INTERVAL, 1), months(), numbers(Part.BYWEEKNO, 53),
                numbers(Part.BYYEARDAY, 366), numbers(Part.BYMONTHDAY, 31), weekdays(), numbers(Part.BYSETPOS, 366), weekStart());
        checkFit(days);
        return new Rule(days, count, until, skip);
    }

    private void read(int start, int end) {
        int equals = text.indexOf('=', start);
        boolean named = equals >= 0 && equals < end;
        String name = text.substring(start, named ? equals : end);
        Part part = PARTS.get(name);
        if (part == null) {
            throw refusal(name.isBlank() ? "The rule has an empty part." : shortened(name) + " is not a part this rule may have.");
        }
        if (!named || equals + 1 == end) {
            throw refusal(name + " has no value.");
        }
        if (value(part) != null) {
            throw refusal(name + " stands there twice.");
        }
        values[part.ordinal()] = text.substring(equals + 1, end);
    }

    private String value(Part part) {
        return values[part.ordinal()];
    }

    private Frequency frequency() {
        String value = value(Part.FREQ);
        if (value == null) {
            throw refusal("FREQ is missing.");
        }
        Frequency frequency = FREQUENCIES.get(value);
        if (frequency == null) {
            throw refusal("FREQ=" + shortened(value) + " is not possible: use DAILY, WEEKLY, MONTHLY or YEARLY.");
        }
        return frequency;
    }

    private DayOfWeek weekStart() {
        String value = value(Part.WKST);
        DayOfWeek day = value == null ? DayOfWeek.MONDAY : value.length() == 2 ? weekday(value, 0) : null;
        if (day == null) {
            throw refusal("WKST must be a weekday such as MO.");
        }
        return day;
    }

    private InvalidDates skip() {
        String scale = value(Part.RSCALE);
        if (scale != null && !scale.equals("GREGORIAN")) {
            throw refusal("RSCALE=" + shortened(scale) + " is not possible: only GREGORIAN is known.");
        }
        String value = value(Part.SKIP);
        if (value != null && scale == null) {
            throw refusal("SKIP needs RSCALE=GREGORIAN beside it.");
        }
        if (value != null && !SKIPS.containsKey(value)) {
            throw refusal("SKIP must be OMIT, BACKWARD or FORWARD.");
        }
        return value == null ? null : SKIPS.get(value);
    }

    private int positive(Part part, int absent) {
        String value = value(part);
        if (value == null) {
            return absent;
        }
        int number = value.length() > 9 ? 0 : digits(value, 0, value.length());
        if (number < 1) {
            throw refusal(part + " must be a whole number from 1 to 999999999.");
        }
        return number;
    }

    private List<Integer> months() {
        String value = value(Part.BYMONTH);
        if (value != null && (value.indexOf('-') >= 0 || value.indexOf('+') >= 0)) {
            throw refusal("BYMONTH takes whole numbers from 1 to 12.");
        }
        return numbers(Part.BYMONTH, 12);
    }

    private List<Integer> numbers(Part part, int most) {
        String value = value(part);
        if (value == null) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        for (int start = 0; start <= value.length();) {
            int comma = value.indexOf(',', start);
            int end = comma < 0 ? value.length() : comma;
            int number = signed(value, start, end);
            if (number == 0 || Math.abs(number) > most) {
                String range = part == Part.BYMONTH ? "1 to 12" : "1 to " + most + " or -" + most + " to -1";
                throw refusal(part + " takes whole numbers from " + range + ".");
            }
            insert(found, number, FORWARD_THEN_BACK);
            start = end + 1;
        }
        return found;
    }

    private List<WeekdayNumber> weekdays() {
        String value = value(Part.BYDAY);
        if (value == null) {
            return List.of();
        }
        List<WeekdayNumber> found = new ArrayList<>();
        for (int start = 0; start <= value.length();) {
            int comma = value.indexOf(',', start);
            int end = comma < 0 ? value.length() : comma;
            insert(found, weekdayNumber(value, start, end), BY_NUMBER);
            start = end + 1;
        }
        return found;
    }

    private static WeekdayNumber weekdayNumber(String text, int start, int end) {
        DayOfWeek day = end - start < 2 ? null : weekday(text, end - 2);
        boolean numbered = end - start > 2;
        int ordinal = numbered ? signed(text, start, end - 2) : 0;
        if (day == null || end - start > 5) {
            throw refusal("BYDAY takes weekdays such as MO, 2TU or -1FR.");
        }
        if (numbered && ordinal == 0 || Math.abs(ordinal) > 53) {
            throw refusal("BYDAY: the number before a weekday is 1 to 53 or -53 to -1.");
        }
        return new WeekdayNumber(ordinal, day);
    }

    /** The weekday whose two letters stand there, or null. */
    private static DayOfWeek weekday(String text, int start) {
        for (int i = 0; i < WEEKDAYS.length(); i += 2) {
            if (WEEKDAYS.charAt(i) == text.charAt(start) && WEEKDAYS.charAt(i + 1) == text.charAt(start + 1)) {
                return DayOfWeek.of(i / 2 + 1);
            }
        }
        return null;
    }

    /** The number of at most three digits that stands there, with or without a sign; 0 when there is none. */
    private static int signed(String text, int start, int end) {
        boolean minus = start < end && text.charAt(start) == '-';
        int first = minus || start < end && text.charAt(start) == '+' ? start + 1 : start;
        int number = end - first > 3 ? 0 : digits(text, first, end);
        return minus ? -number : number;
    }

    /** The number written in digits there, not more than nine; 0 when anything else stands there. */
    static int digits(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Puts a value in its place; each stands there once. Most rules are in order already. */
    private static <T> void insert(List<T> sorted, T value, Comparator<T> order) {
        int place = sorted.size();
        while (place > 0 && order.compare(sorted.get(place - 1), value) > 0) {
            place--;
        }
        if (place == 0 || order.compare(sorted.get(place - 1), value) != 0) {
            sorted.add(place, value);
        }
    }

    private void checkFit(RuleParts days) {
        Frequency frequency = days.frequency();
        boolean numbered = isNumbered(days.weekdays());
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

    private static boolean isNumbered(List<WeekdayNumber> weekdays) {
        for (WeekdayNumber weekday : weekdays) {
            if (weekday.ordinal() != 0) {
                return true;
            }
        }
        return false;
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
