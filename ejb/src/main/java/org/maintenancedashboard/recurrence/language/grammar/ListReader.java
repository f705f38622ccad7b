package org.maintenancedashboard.recurrence.language.grammar;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import org.maintenancedashboard.recurrence.language.words.Kind;
import org.maintenancedashboard.recurrence.language.words.Terms;

/** Reads lists and ranges of weekdays and months: "Monday to Friday", "March, April and May". */
final class ListReader {

    private static final Kind[] DAYS = {Kind.WEEKDAY, Kind.HABIT, Kind.WORKDAY, Kind.WEEKEND};

    private final Terms terms;
    private boolean alternative;
    private boolean habit;

    ListReader(Terms terms) {
        this.terms = terms;
    }

    /** Whether weekdays begin here. */
    boolean isWeekday() {
        return terms.isAny(0, DAYS);
    }

    /** Whether "Friday the 13th" begins here. */
    boolean isDayWithNumber() {
        int ahead = terms.is(1, Kind.COMMA) && terms.is(2, Kind.FILLER) ? 2 : 1;
        while (terms.is(ahead, Kind.FILLER)) {
            ahead++;
        }
        return terms.isAny(0, Kind.WEEKDAY, Kind.HABIT) && terms.is(ahead, Kind.ORDINAL)
                && !terms.isAny(ahead + 1, Kind.WEEKDAY, Kind.HABIT, Kind.WORKDAY, Kind.UNIT, Kind.MONTH, Kind.FILLER);
    }

    /** Whether the list read last was joined by "or". */
    boolean isAlternative() {
        return alternative;
    }

    /** Whether the list read last said "Mondays" or "Monday to Friday". */
    boolean isHabit() {
        return habit;
    }

    /** One weekday. */
    DayOfWeek weekday() {
        habit = terms.is(Kind.HABIT) && !terms.is(Kind.WEEKDAY);
        return DayOfWeek.of(terms.is(Kind.WEEKDAY) ? terms.take(Kind.WEEKDAY).value() : terms.take(Kind.HABIT).value());
    }

    /** All weekdays of the list that begins here. */
    Set<DayOfWeek> weekdays() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        boolean anyHabit = false;
        alternative = false;
        do {
            if (terms.is(Kind.WORKDAY)) {
                terms.take(Kind.WORKDAY);
                days.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
                anyHabit = true;
            } else if (terms.is(Kind.WEEKEND)) {
                terms.take(Kind.WEEKEND);
                days.addAll(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
                anyHabit = true;
            } else {
                Set<Integer> range = range(() -> weekday().getValue(), 7, Kind.WEEKDAY, Kind.HABIT);
                range.forEach(day -> days.add(DayOfWeek.of(day)));
                anyHabit |= habit || range.size() > 1;
            }
        } while (goesOn(DAYS));
        habit = anyHabit;
        return days;
    }

    /** All months of the list that begins here. */
    TreeSet<Integer> months() {
        TreeSet<Integer> months = new TreeSet<>();
        do {
            months.addAll(range(() -> terms.take(Kind.MONTH).value(), 12, Kind.MONTH));
        } while (goesOn(Kind.MONTH));
        return months;
    }

    private Set<Integer> range(IntSupplier one, int most, Kind... kinds) {
        Set<Integer> range = new TreeSet<>();
        int from = one.getAsInt();
        range.add(from);
        int mark = terms.mark();
        terms.skipAll(Kind.DASH, Kind.TO, Kind.UNTIL);
        boolean parted = terms.mark() > mark;
        terms.skipAll(Kind.FILLER);
        if (parted && terms.isAny(0, kinds) && !(terms.is(Kind.MONTH) && terms.is(1, Kind.NUMBER))) {
            int to = one.getAsInt();
            for (int i = from; i != to; i = i % most + 1) {
                range.add(i);
            }
            range.add(to);
        } else {
            terms.reset(mark);
        }
        return range;
    }

    /** Goes to the next of the list when there is one. */
    private boolean goesOn(Kind... kinds) {
        int mark = terms.mark();
        boolean or = false;
        while (terms.isAny(0, Kind.COMMA, Kind.AND, Kind.OR, Kind.SLASH)) {
            or |= terms.is(Kind.OR);
            terms.skipAll(Kind.COMMA, Kind.AND, Kind.SLASH);
            terms.skip(Kind.OR);
        }
        boolean parted = terms.mark() > mark;
        terms.skipAll(Kind.FILLER);
        if (parted && terms.isAny(0, kinds)) {
            alternative |= or;
            return true;
        }
        terms.reset(mark);
        return false;
    }
}
