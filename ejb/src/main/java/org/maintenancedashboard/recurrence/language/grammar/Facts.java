package org.maintenancedashboard.recurrence.language.grammar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.maintenancedashboard.recurrence.days.WeekdayNumber;
import org.maintenancedashboard.recurrence.language.words.Unclear;

/** What the clauses of one sentence said. */
final class Facts {

    /**
     * Days of a month in some months: "1 March and September".
     *
     * @param loose whether a word stood between them: "the 1st in March"
     */
    record Dates(SortedSet<Integer> days, SortedSet<Integer> months, boolean loose) {

        private static final int[] LONGEST = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

        /** The longest of its months. */
        int longest() {
            return months.stream().mapToInt(month -> LONGEST[month - 1]).max().orElse(31);
        }
    }

    final List<Integer> days = new ArrayList<>();
    final List<WeekdayNumber> counted = new ArrayList<>();
    final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    final Set<DayOfWeek> onlyIf = EnumSet.noneOf(DayOfWeek.class);
    final Set<DayOfWeek> exceptWeekdays = EnumSet.noneOf(DayOfWeek.class);
    final Set<DayOfWeek> ofSet = EnumSet.noneOf(DayOfWeek.class);
    final List<Integer> places = new ArrayList<>();
    final SortedSet<Integer> months = new TreeSet<>();
    final SortedSet<Integer> exceptMonths = new TreeSet<>();
    final SortedSet<Integer> weeks = new TreeSet<>();
    final List<Dates> dates = new ArrayList<>();
    Span every;
    Span scope;
    Span rate;
    int rateTimes;
    boolean eachWeekday;
    boolean each;
    boolean only;
    int count;
    DayOfYear start;
    DayOfYear until;
    String dateText = "";
    String rateText = "";
    String everyText = "";
    LocalTime time;

    void every(Span said, String text) {
        everyText = text;
        if (every != null && !every.equals(said)) {
            throw new Unclear("conflict", text);
        }
        every = said;
    }

    void scope(Span said, String text) {
        if (scope != null && !scope.equals(said)) {
            throw new Unclear("conflict", text);
        }
        scope = said;
    }

    void time(LocalTime said) {
        if (time != null && !time.equals(said)) {
            throw new Unclear("times", time, said);
        }
        time = said;
    }

    void count(int said, String text) {
        if (count != 0 && count != said) {
            throw new Unclear("conflict", text);
        }
        if (said < 1) {
            throw new Unclear("unknown", text);
        }
        count = said;
    }

    /** Whether days of a month are said, by number, weekday or place. */
    boolean hasDays() {
        return !days.isEmpty() || !counted.isEmpty() || !places.isEmpty();
    }

    boolean isEmpty() {
        return every == null && scope == null && rate == null && !hasDays() && weekdays.isEmpty() && months.isEmpty() && weeks.isEmpty()
                && dates.isEmpty();
    }
}
