package org.maintenancedashboard.recurrence.language.grammar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.maintenancedashboard.recurrence.days.WeekdayNumber;
import org.maintenancedashboard.recurrence.language.words.Kind;
import org.maintenancedashboard.recurrence.language.words.Terms;
import org.maintenancedashboard.recurrence.language.words.Unclear;
import org.maintenancedashboard.recurrence.language.words.Word;

/** Reads days that are counted: the 1st and 15th, day 15, the last day, the second Tuesday, the first working day, 15 March. */
final class DayReader {

    private final Terms terms;
    private final Facts facts;
    private final ListReader lists;

    DayReader(Terms terms, Facts facts, ListReader lists) {
        this.terms = terms;
        this.facts = facts;
        this.lists = lists;
    }

    /** Whether counted days were here and are now in the facts. */
    boolean read() {
        int mark = terms.mark();
        boolean bare = !terms.is(Kind.ORDINAL) && !terms.follows(Kind.FILLER, Kind.EVERY, Kind.FROM);
        boolean named = terms.is(Kind.UNIT) && terms.peek(Kind.UNIT).tag().equals("DAILY");
        if (named) {
            terms.take(Kind.UNIT);
            terms.skipAll(Kind.FILLER);
        }
        List<Integer> numbers = numbers();
        if (numbers.isEmpty()) {
            terms.reset(mark);
            return false;
        }
        if (named && !terms.isAny(0, Kind.WEEKDAY, Kind.HABIT, Kind.WORKDAY)) {
            addDays(numbers, mark);
            if (isDay()) {
                terms.take(Kind.UNIT);
            }
            return true;
        }
        boolean read = counted(numbers, mark, bare);
        if (!read) {
            terms.reset(mark);
        }
        return read;
    }

    private boolean counted(List<Integer> numbers, int mark, boolean bare) {
        if (terms.isAny(0, Kind.WEEKDAY, Kind.HABIT)) {
            weekdays(numbers);
        } else if (terms.is(Kind.WORKDAY)) {
            terms.take(Kind.WORKDAY);
            addPlaces(numbers, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), mark);
        } else if (isDay()) {
            terms.take(Kind.UNIT);
            addDays(numbers, mark);
        } else if (terms.is(Kind.UNIT) && terms.peek(Kind.UNIT).tag().equals("WEEKLY") && terms.peek(Kind.UNIT).value() == 1) {
            terms.take(Kind.UNIT);
            facts.weeks.addAll(numbers);
        } else if (dates(numbers, mark)) {
            return true;
        } else if (bare || terms.isAny(0, Kind.UNIT, Kind.WEEKEND) || numbers.stream().anyMatch(number -> number < 0)) {
            return false;
        } else {
            addDays(numbers, mark);
        }
        return true;
    }

    /** A month behind the numbers: "15th of March", "le 15 mars". */
    private boolean dates(List<Integer> numbers, int mark) {
        int behind = terms.mark();
        terms.skipAll(Kind.FILLER);
        if (!terms.is(Kind.MONTH) || numbers.stream().anyMatch(number -> number < 1)) {
            terms.reset(behind);
            return false;
        }
        boolean loose = terms.mark() > behind;
        addDates(new Facts.Dates(new TreeSet<>(numbers), lists.months(), loose), terms.text(mark, terms.mark()));
        return true;
    }

    /** A month with days behind it: "March 1st and 15th". */
    boolean readMonthFirst() {
        int mark = terms.mark();
        if (!terms.is(Kind.MONTH)) {
            return false;
        }
        int month = terms.take(Kind.MONTH).value();
        terms.skipAll(Kind.FILLER);
        List<Integer> days = numbers();
        boolean other = terms.isAny(0, Kind.WEEKDAY, Kind.HABIT, Kind.WORKDAY, Kind.UNIT, Kind.MONTH, Kind.SCOPE);
        if (days.isEmpty() || other || days.stream().anyMatch(day -> day < 1)) {
            terms.reset(mark);
            return false;
        }
        addDates(new Facts.Dates(new TreeSet<>(days), new TreeSet<>(Set.of(month)), false), terms.text(mark, terms.mark()));
        return true;
    }

    /** A day of the year said in figures: 15.3. */
    void addDate(DayOfYear date) {
        if (date.month() < 1 || date.month() > 12) {
            throw new Unclear("noSuchDate", date.text());
        }
        addDates(new Facts.Dates(new TreeSet<>(Set.of(date.day())), new TreeSet<>(Set.of(date.month())), false), date.text());
    }

    private void addDates(Facts.Dates dates, String text) {
        facts.dateText = text;
        if (dates.days().last() > dates.longest() || dates.days().first() < 1) {
            throw new Unclear("noSuchDate", text);
        }
        facts.dates.add(dates);
    }

    private void weekdays(List<Integer> numbers) {
        Set<DayOfWeek> set = EnumSet.noneOf(DayOfWeek.class);
        int mark = terms.mark();
        set.add(lists.weekday());
        while (isAlternative()) {
            terms.skipAll(Kind.OR, Kind.COMMA);
            set.add(lists.weekday());
        }
        if (set.size() > 1) {
            addPlaces(numbers, set, mark);
            return;
        }
        DayOfWeek day = set.iterator().next();
        for (int number : numbers) {
            if (Math.abs(number) > 53) {
                throw new Unclear("noSuchDay", number);
            }
            facts.counted.add(new WeekdayNumber(number, day));
        }
        if (terms.is(Kind.AND) && terms.isAny(1, Kind.WEEKDAY)) {
            terms.skip(Kind.AND);
            throw new Unclear("mixed", terms.text());
        }
    }

    /** "or Tuesday", also behind "Monday," where an "or" follows later. */
    private boolean isAlternative() {
        int ahead = 0;
        while (terms.isAny(ahead, Kind.COMMA) && terms.isAny(ahead + 1, Kind.WEEKDAY)) {
            ahead += 2;
        }
        return terms.is(ahead, Kind.OR) && terms.isAny(ahead + 1, Kind.WEEKDAY, Kind.HABIT);
    }

    private void addDays(List<Integer> numbers, int mark) {
        for (int number : numbers) {
            if (number == 0 || Math.abs(number) > 366) {
                throw new Unclear("noSuchDay", terms.text(mark, terms.mark()));
            }
            if (!facts.days.contains(number)) {
                facts.days.add(number);
            }
        }
    }

    private void addPlaces(List<Integer> numbers, Set<DayOfWeek> set, int mark) {
        boolean wrong = numbers.stream().anyMatch(number -> number == 0 || Math.abs(number) > 366);
        if (wrong || !facts.ofSet.isEmpty() && !facts.ofSet.equals(set)) {
            throw new Unclear("conflict", terms.text(mark, terms.mark()));
        }
        facts.ofSet.addAll(set);
        numbers.stream().filter(number -> !facts.places.contains(number)).forEach(facts.places::add);
    }

    private boolean isDay() {
        return terms.is(Kind.UNIT) && terms.peek(Kind.UNIT).tag().equals("DAILY");
    }

    /** A list of places: "1st, 15th and last", the last ones negative; empty when none begins here. */
    List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        int mark = terms.mark();
        while (isNumber()) {
            numbers.add(number());
            mark = terms.mark();
            terms.skipAll(Kind.COMMA, Kind.AND);
            boolean parted = terms.mark() > mark;
            terms.skipAll(Kind.FILLER);
            if (!parted) {
                break;
            }
        }
        terms.reset(mark);
        return numbers;
    }

    private boolean isNumber() {
        if (terms.isAny(0, Kind.ORDINAL, Kind.LAST)) {
            return true;
        }
        boolean other = terms.isAny(1, Kind.TIMES, Kind.AM, Kind.PM, Kind.OCLOCK, Kind.COLON, Kind.DOT, Kind.ADVERB)
                || terms.is(1, Kind.UNIT) && !terms.is(Kind.ORDINAL);
        return terms.is(Kind.NUMBER) && !other && terms.peek(Kind.NUMBER).value() <= 366;
    }

    private int number() {
        if (terms.is(Kind.LAST) && !terms.is(Kind.ORDINAL)) {
            return -terms.take(Kind.LAST).value();
        }
        Word word = terms.is(Kind.ORDINAL) ? terms.take(Kind.ORDINAL) : terms.take(Kind.NUMBER);
        int mark = terms.mark();
        terms.skipAll(Kind.DASH);
        if (terms.skip(Kind.TO_LAST)) {
            return -word.value();
        }
        terms.reset(mark);
        return word.value();
    }
}
