package org.maintenancedashboard.recurrence;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.maintenancedashboard.recurrence.days.RuleParts;
import org.maintenancedashboard.recurrence.days.WeekdayNumber;

/** Says a rule in plain English: "Every 3 months on the last Thursday". */
final class RuleText {

    private static final List<String> ORDINALS = List.of("", "first", "second", "third", "fourth", "fifth");

    private final RuleParts parts;
    private final LocalDate anchor;

    private RuleText(RuleParts parts, LocalDate anchor) {
        this.parts = parts;
        this.anchor = anchor;
    }

    static String describe(Rule rule, LocalDate anchor) {
        StringBuilder text = new StringBuilder(head(rule)).append(new RuleText(rule.parts(), anchor).days());
        rule.count().ifPresent(count -> text.append(count == 1 ? ", once" : ", " + count + " times"));
        rule.untilDate().ifPresent(date -> text.append(", until ").append(Dates.longText(date)));
        return text.toString();
    }

    /** Frequency and interval: "Every 3 months". */
    static String head(Rule rule) {
        String unit = rule.parts().frequency().unit();
        int interval = rule.parts().interval();
        return interval == 1 ? "Every " + unit : "Every " + interval + " " + unit + "s";
    }

    private String days() {
        return switch (parts.frequency()) {
            case DAILY -> daily();
            case WEEKLY -> " on " + (parts.weekdays().isEmpty() ? name(anchor) : weekdays("and")) + inMonths() + positions();
            case MONTHLY -> monthDaysAndWeekdays("") + inMonths();
            case YEARLY -> yearly();
        };
    }

    private String daily() {
        return (parts.weekdays().isEmpty() ? "" : " on " + weekdays("and"))
                + (parts.monthDays().isEmpty() ? "" : " on " + monthDays()) + inMonths() + positions();
    }

    private String yearly() {
        if (!parts.weeks().isEmpty()) {
            String day = parts.weekdays().isEmpty() ? name(anchor) : weekdays("and");
            return " in week " + list(parts.weeks().stream().map(RuleText::counted).toList(), "and") + " on " + day
                    + limits();
        }
        if (!parts.yearDays().isEmpty()) {
            return " on day " + list(parts.yearDays().stream().map(RuleText::counted).toList(), "and") + " of the year"
                    + (parts.weekdays().isEmpty() ? "" : " if it is a " + weekdays("or")) + limits();
        }
        List<Integer> months = parts.months();
        boolean dayOfMonth = !parts.monthDays().isEmpty() || parts.weekdays().isEmpty();
        if (dayOfMonth && parts.weekdays().isEmpty() && parts.positions().isEmpty()) {
            boolean oneDay = parts.monthDays().size() <= 1 && (parts.monthDays().isEmpty() || parts.monthDays().get(0) > 0);
            int day = parts.monthDays().isEmpty() ? anchor.getDayOfMonth() : parts.monthDays().get(0);
            if (oneDay) {
                List<Integer> named = months.isEmpty() ? List.of(anchor.getMonthValue()) : months;
                return " on " + day + " " + list(named.stream().map(RuleText::month).toList(), "and");
            }
        }
        String span = months.isEmpty() ? dayOfMonth ? " of " + month(anchor.getMonthValue()) : " of the year" : " of " + monthNames();
        return monthDaysAndWeekdays(span);
    }

    private String monthDaysAndWeekdays(String span) {
        if (parts.monthDays().isEmpty() && parts.weekdays().isEmpty()) {
            return " on day " + anchor.getDayOfMonth() + span + positions();
        }
        if (parts.weekdays().isEmpty()) {
            return " on " + monthDays() + span + positions();
        }
        if (!parts.monthDays().isEmpty()) {
            return " on " + monthDays() + span + " if it is a " + weekdays("or") + positions();
        }
        boolean numbered = parts.weekdays().stream().anyMatch(day -> day.ordinal() != 0);
        if (!numbered && !parts.positions().isEmpty()) {
            return " on the " + list(parts.positions().stream().map(RuleText::ordinal).toList(), "and") + " "
                    + weekdays("or") + span;
        }
        return (numbered ? " on the " : " on every ") + weekdays("and") + span + positions();
    }

    private String monthDays() {
        return numbered("day", parts.monthDays());
    }

    private static String numbered(String what, List<Integer> numbers) {
        List<String> texts = new ArrayList<>();
        List<String> forward = numbers.stream().filter(n -> n > 0).map(String::valueOf).toList();
        if (!forward.isEmpty()) {
            texts.add(what + " " + list(forward, "and"));
        }
        numbers.stream().filter(n -> n < 0).forEach(n -> texts.add("the " + ordinal(n) + " " + what));
        return list(texts, "and");
    }

    private String limits() {
        return (parts.monthDays().isEmpty() ? "" : " if it is " + monthDays()) + inMonths() + positions();
    }

    private String inMonths() {
        if (parts.months().size() > 6 && parts.months().size() < 12) {
            List<String> others = IntStream.rangeClosed(1, 12).filter(month -> !parts.months().contains(month))
                    .mapToObj(RuleText::month).toList();
            return " except in " + list(others, "and");
        }
        return parts.months().isEmpty() || parts.months().size() == 12 ? "" : " in " + monthNames();
    }

    private String monthNames() {
        return list(parts.months().stream().map(RuleText::month).toList(), "and");
    }

    private String positions() {
        if (parts.positions().isEmpty()) {
            return "";
        }
        return ", only the " + list(parts.positions().stream().map(RuleText::ordinal).toList(), "and") + " of them in each "
                + parts.frequency().unit();
    }

    private String weekdays(String word) {
        List<String> codes = parts.weekdays().stream().map(WeekdayNumber::text).toList();
        if (codes.equals(List.of("MO", "TU", "WE", "TH", "FR"))) {
            return word.equals("or") ? "weekday (Monday to Friday)" : "Monday to Friday";
        }
        return list(parts.weekdays().stream().map(RuleText::name).toList(), word);
    }

    private static String name(WeekdayNumber number) {
        String day = number.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return number.ordinal() == 0 ? day : ordinal(number.ordinal()) + " " + day;
    }

    private static String name(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String counted(int number) {
        return number > 0 ? String.valueOf(number) : -number + " from the end";
    }

    private static String ordinal(int number) {
        int n = Math.abs(number);
        String word = n < ORDINALS.size() ? ORDINALS.get(n) : n + (n % 100 / 10 == 1 ? "th" : switch (n % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        });
        return number > 0 ? word : number == -1 ? "last" : word + " to last";
    }

    private static String list(List<String> words, String last) {
        int size = words.size();
        return size == 1 ? words.get(0) : String.join(", ", words.subList(0, size - 1)) + " " + last + " " + words.get(size - 1);
    }
}
