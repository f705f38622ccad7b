package org.maintenancedashboard.recurrence.language;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.recurrence.days.WeekdayNumber;
import org.maintenancedashboard.recurrence.language.words.Spelling;
import org.maintenancedashboard.recurrence.language.words.WordTable;

/** Says days: weekdays, counted weekdays, days of the month and year, weeks. */
final class DayWords {

    private final WordTable table;
    private final Spelling spelling;

    DayWords(WordTable table, Spelling spelling) {
        this.table = table;
        this.spelling = spelling;
    }

    /** Whether these are Monday to Friday, uncounted. */
    static boolean isWorkdays(List<WeekdayNumber> days) {
        return days.size() == 5 && days.stream().allMatch(day -> day.ordinal() == 0 && day.day().compareTo(DayOfWeek.FRIDAY) <= 0);
    }

    /** "Monday and Thursday", as they follow "on". */
    String weekdays(List<WeekdayNumber> days, String joint) {
        return spelling.list(days.stream().map(day -> table.text("say.weekday", spelling.weekday(day.day()))).toList(), joint);
    }

    /** The names alone. */
    String names(List<WeekdayNumber> days, String joint) {
        return spelling.list(days.stream().map(day -> spelling.weekday(day.day())).toList(), joint);
    }

    /** "the first Monday and the last Friday". */
    String counted(List<WeekdayNumber> days) {
        return spelling.list(days.stream().map(day -> day.ordinal() == 0 ? table.text("say.weekday", spelling.weekday(day.day()))
                : table.text("say.nth", spelling.ordinal(day.ordinal()), spelling.weekday(day.day()))).toList(), "say.and");
    }

    /** "the first working day". */
    String ofSet(List<Integer> positions, List<WeekdayNumber> days) {
        String ordinals = spelling.list(positions.stream().map(spelling::ordinal).toList(), "say.and");
        return table.text("say.set", ordinals, isWorkdays(days) ? table.text("say.workday") : names(days, "say.or"));
    }

    /** "if it is a Friday", empty without weekdays. */
    String onlyIf(List<WeekdayNumber> days) {
        if (days.stream().anyMatch(day -> day.ordinal() != 0)) {
            return table.text("say.ifCounted", counted(days));
        }
        return days.isEmpty() ? "" : table.text("say.if", isWorkdays(days) ? table.text("say.workday") : names(days, "say.or"));
    }

    /** "day 1, 15 and the last day". */
    String monthDays(List<Integer> days) {
        List<String> texts = new ArrayList<>();
        List<String> forward = days.stream().filter(day -> day > 0).map(this::day).toList();
        List<String> back = days.stream().filter(day -> day < 0).map(day -> table.text("say.days.last", spelling.ordinal(day))).toList();
        if (!forward.isEmpty()) {
            texts.add(table.text("say.days", back.isEmpty() ? spelling.list(forward, "say.and") : String.join(", ", forward)));
        }
        texts.addAll(back);
        return spelling.list(texts, "say.and");
    }

    /** "1 and 15", as they stand before a month. */
    String dates(List<Integer> days) {
        return spelling.list(days.stream().map(this::day).toList(), "say.and");
    }

    private String day(int day) {
        return day == 1 ? table.text("say.day.1") : table.text("say.day", day);
    }

    /** "day 100 and 200". */
    String yearDays(List<Integer> days) {
        List<String> texts = new ArrayList<>();
        List<String> forward = days.stream().filter(day -> day > 0).map(day -> table.text("say.yearday", day)).toList();
        if (!forward.isEmpty()) {
            texts.add(table.text("say.yeardays", spelling.list(forward, "say.and")));
        }
        days.stream().filter(day -> day < 0).forEach(day -> texts.add(table.text("say.days.last", spelling.ordinal(day))));
        return spelling.list(texts, "say.and");
    }

    /** " in week 20". */
    String weeks(List<Integer> weeks) {
        List<String> forward = weeks.stream().filter(week -> week > 0).map(String::valueOf).toList();
        StringBuilder text = new StringBuilder(forward.isEmpty() ? "" : table.text("say.weeks", spelling.list(forward, "say.and")));
        weeks.stream().filter(week -> week < 0).forEach(week -> text.append(table.text("say.week.last", spelling.lastFeminine(-week))));
        return text.toString();
    }
}
