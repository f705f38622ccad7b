package org.maintenancedashboard.recurrence.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.maintenancedashboard.recurrence.days.Frequency;
import org.maintenancedashboard.recurrence.days.RuleParts;
import org.maintenancedashboard.recurrence.language.grammar.Saying;
import org.maintenancedashboard.recurrence.language.words.Spelling;
import org.maintenancedashboard.recurrence.language.words.WordTable;

/** Says a rule in the wording of a table. */
final class Wording {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final WordTable table;
    private final Spelling spelling;
    private final RuleParts parts;
    private final DayWords days;

    Wording(WordTable table, RuleParts parts) {
        this.table = table;
        this.spelling = Spelling.of(table);
        this.parts = parts;
        this.days = new DayWords(table, spelling);
    }

    /** How often: "Every 3 months". */
    String head() {
        String key = "say.every." + parts.frequency() + ".";
        int interval = parts.interval();
        return table.text(table.has(key + interval) ? key + interval : key + "n", interval);
    }

    /** How often and on which days: "Every 3 months on the last Thursday". */
    String sentence() {
        if (parts.frequency() == Frequency.WEEKLY && parts.interval() == 1 && DayWords.isWorkdays(parts.weekdays()) && parts.positions().isEmpty()) {
            return table.text("say.workdays") + inMonths();
        }
        return spelling.elided(head() + switch (parts.frequency()) {
            case DAILY -> daily() + inMonths() + positions();
            case WEEKLY -> plainWeekdays() + inMonths() + positions();
            case MONTHLY -> daysOf("") + inMonths();
            case YEARLY -> yearly();
        } + weekStart());
    }

    /** Where weeks begin, when that is not Monday and may matter. */
    private String weekStart() {
        boolean matters = parts.frequency() == Frequency.WEEKLY && parts.interval() > 1 || !parts.weeks().isEmpty();
        return matters && parts.weekStart() != DayOfWeek.MONDAY ? table.text("say.weekStart", spelling.weekday(parts.weekStart())) : "";
    }

    private String plainWeekdays() {
        return parts.weekdays().isEmpty() ? "" : DayWords.isWorkdays(parts.weekdays()) ? table.text("say.mondayToFriday")
                : table.text("say.on", days.weekdays(parts.weekdays(), "say.and"));
    }

    private String daily() {
        if (!parts.monthDays().isEmpty()) {
            return table.text("say.only", days.monthDays(parts.monthDays())) + days.onlyIf(parts.weekdays());
        }
        return parts.weekdays().isEmpty() ? "" : table.text("say.only", days.weekdays(parts.weekdays(), "say.and"));
    }

    private String yearly() {
        if (!parts.weeks().isEmpty()) {
            return days.weeks(parts.weeks()) + plainWeekdays() + limits();
        }
        if (!parts.yearDays().isEmpty()) {
            return table.text("say.on", days.yearDays(parts.yearDays())) + table.text("say.ofYear") + days.onlyIf(parts.weekdays()) + limits();
        }
        if (parts.monthDays().isEmpty() && parts.weekdays().isEmpty()) {
            return (parts.months().isEmpty() ? "" : table.text("say.in", monthNames())) + positions();
        }
        boolean oneMonth = parts.months().size() == 1 && parts.monthDays().stream().allMatch(day -> day > 0) && !parts.monthDays().isEmpty();
        if (oneMonth) {
            return table.text("say.date", days.dates(parts.monthDays()), spelling.month(parts.months().get(0))) + days.onlyIf(parts.weekdays())
                    + positions();
        }
        return daysOf(parts.months().isEmpty() ? table.text("say.ofYear") : table.text("say.of", monthNames()));
    }

    /** Days of a month or of a span of months. */
    private String daysOf(String span) {
        if (!parts.monthDays().isEmpty()) {
            return table.text("say.on", days.monthDays(parts.monthDays())) + span + days.onlyIf(parts.weekdays()) + positions();
        }
        if (parts.weekdays().isEmpty()) {
            return span + positions();
        }
        boolean counted = parts.weekdays().stream().anyMatch(day -> day.ordinal() != 0);
        boolean ofOneMonth = parts.frequency() == Frequency.MONTHLY || parts.months().size() < 2;
        if (!counted && !parts.positions().isEmpty() && ofOneMonth) {
            return table.text("say.on", days.ofSet(parts.positions(), parts.weekdays())) + span;
        }
        return (counted ? table.text("say.on", days.counted(parts.weekdays())) : table.text("say.each", days.names(parts.weekdays(), "say.and")))
                + span + positions();
    }

    private String limits() {
        String yearDays = parts.weeks().isEmpty() || parts.yearDays().isEmpty() ? ""
                : table.text("say.only", days.yearDays(parts.yearDays())) + table.text("say.ofYear");
        return yearDays + (parts.monthDays().isEmpty() ? "" : table.text("say.only", days.monthDays(parts.monthDays()))) + inMonths() + positions();
    }

    private String inMonths() {
        if (parts.months().isEmpty() || parts.months().size() == 12) {
            return "";
        }
        if (parts.months().size() > 6) {
            return table.text("say.except", months(IntStream.rangeClosed(1, 12).filter(month -> !parts.months().contains(month)).boxed().toList()));
        }
        return table.text("say.in", monthNames());
    }

    private String monthNames() {
        return months(parts.months());
    }

    private String months(List<Integer> months) {
        return spelling.list(months.stream().map(spelling::month).toList(), "say.and");
    }

    private String positions() {
        return parts.positions().isEmpty() ? ""
                : table.text("say.positions", spelling.list(parts.positions().stream().map(spelling::ordinal).toList(), "say.and"));
    }

    /** When it ends: ", until 31 December 2030". */
    String end(Saying saying) {
        if (saying.count() > 0) {
            return saying.count() == 1 ? table.text("say.once") : table.text("say.times", saying.count());
        }
        return saying.until().map(date -> table.text("say.until", spelling.date(date))).orElse("");
    }

    /** The time of day: " at 06:00". */
    String at(LocalTime time) {
        return table.text("say.at", TIME.format(time));
    }

    /** The start: ", from 1 September 2026". */
    String from(LocalDate date) {
        return table.text("say.from", spelling.date(date));
    }
}
