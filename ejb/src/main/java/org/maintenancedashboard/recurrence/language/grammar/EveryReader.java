package org.maintenancedashboard.recurrence.language.grammar;

import java.time.DayOfWeek;
import java.util.Set;
import org.maintenancedashboard.recurrence.days.Frequency;
import org.maintenancedashboard.recurrence.language.words.Kind;
import org.maintenancedashboard.recurrence.language.words.Spelling;
import org.maintenancedashboard.recurrence.language.words.Terms;
import org.maintenancedashboard.recurrence.language.words.Unclear;
import org.maintenancedashboard.recurrence.language.words.WordTable;

/** Reads how often: every day, every 3 months, every other week, every second month, every Monday, quarterly. */
final class EveryReader {

    private final Terms terms;
    private final WordTable table;
    private final Facts facts;
    private final ListReader lists;

    EveryReader(Terms terms, WordTable table, Facts facts) {
        this.terms = terms;
        this.table = table;
        this.facts = facts;
        this.lists = new ListReader(terms);
    }

    /** Whether this said how often, now in the facts. */
    boolean read() {
        String text = terms.text();
        if (terms.is(Kind.ADVERB)) {
            facts.every(Span.of(terms.take(Kind.ADVERB)), text);
            return true;
        }
        if (!terms.is(Kind.EVERY)) {
            return oneOfTwo();
        }
        int mark = terms.mark();
        terms.take(Kind.EVERY);
        terms.skipAll(Kind.FILLER, Kind.EXACTLY);
        boolean read = terms.is(Kind.OTHER) ? other(mark) : numbered(mark) || plain(mark);
        if (!read) {
            terms.reset(mark);
        }
        return read;
    }

    /** "un mardi sur deux". */
    private boolean oneOfTwo() {
        int mark = terms.mark();
        if (terms.skip(Kind.NUMBER)) {
            if (terms.is(Kind.UNIT) && terms.is(1, Kind.ON_OTHER)) {
                Span span = Span.of(terms.take(Kind.UNIT)).by(2);
                terms.skip(Kind.ON_OTHER);
                facts.every(span, terms.text(mark, terms.mark()));
                return true;
            }
            if (terms.is(Kind.WEEKDAY) && terms.is(1, Kind.ON_OTHER)) {
                facts.weekdays.add(lists.weekday());
                terms.skip(Kind.ON_OTHER);
                facts.eachWeekday = true;
                facts.every(new Span(Frequency.WEEKLY, 2), terms.text(mark, terms.mark()));
                return true;
            }
        }
        terms.reset(mark);
        return false;
    }

    private boolean other(int mark) {
        terms.take(Kind.OTHER);
        if (terms.is(Kind.UNIT)) {
            facts.every(Span.of(terms.take(Kind.UNIT)).by(2), terms.text(mark, terms.mark()));
            return true;
        }
        if (terms.isAny(0, Kind.WEEKDAY, Kind.HABIT)) {
            facts.weekdays.addAll(lists.weekdays());
            facts.eachWeekday = true;
            facts.every(new Span(Frequency.WEEKLY, 2), terms.text(mark, terms.mark()));
            return true;
        }
        return false;
    }

    private boolean numbered(int mark) {
        boolean ordinal = terms.is(Kind.ORDINAL);
        if (!ordinal && !terms.is(Kind.NUMBER)) {
            return false;
        }
        int at = terms.mark();
        boolean word = !Character.isDigit(terms.text().charAt(0));
        int number = ordinal ? terms.take(Kind.ORDINAL).value() : terms.take(Kind.NUMBER).value();
        terms.skipAll(Kind.EXACTLY);
        if (terms.is(Kind.OCLOCK)) {
            throw new Unclear("finer", terms.text());
        }
        if (terms.is(Kind.UNIT) && !isScoped(1) && (!ordinal || number > 1)) {
            facts.every(exactly(number, word, mark), terms.text(mark, terms.mark()));
            return true;
        }
        if (!ordinal && terms.isAny(0, Kind.UNIT, Kind.WEEKDAY, Kind.HABIT, Kind.WORKDAY)) {
            throw new Unclear(terms.is(Kind.UNIT) ? "conflict" : "unknown", terms.text(mark, terms.mark() + 1));
        }
        if (ordinal) {
            ask(number, word);
        }
        terms.reset(at);
        facts.each = true;
        return true;
    }

    /** "every second Tuesday" may be every other one, or the second of the month. */
    private void ask(int number, boolean word) {
        boolean several = number > 1 && number < 5;
        if (several && terms.isAny(0, Kind.WEEKDAY, Kind.HABIT) && !isScoped(1)) {
            DayOfWeek day = lists.weekday();
            throw new Unclear("every", Spelling.of(table).ordinal(number), number, table.spelling("WEEKDAY", day.getValue()));
        }
        if (number > 1 && terms.is(Kind.WORKDAY) && !isScoped(1)) {
            throw new Unclear("everyWorkday", Spelling.of(table).ordinal(number), number);
        }
        if (word && terms.isDone()) {
            throw new Unclear("howOften");
        }
    }

    /** Whether "of the month" or "of the year" stands there. */
    private boolean isScoped(int ahead) {
        return terms.is(ahead, Kind.SCOPE) || terms.is(ahead, Kind.EVERY) && terms.is(ahead + 1, Kind.UNIT)
                || terms.is(ahead, Kind.FILLER) && terms.isAny(ahead + 1, Kind.EVERY) && terms.is(ahead + 2, Kind.UNIT);
    }

    private Span exactly(int number, boolean word, int mark) {
        Span unit = Span.of(terms.take(Kind.UNIT));
        boolean idiom = false;
        for (String line : table.list("idioms")) {
            String[] parts = line.split("\\.");
            idiom |= unit.equals(new Span(Frequency.valueOf(parts[0]), 1)) && number == Integer.parseInt(parts[1])
                    && (word || parts[2].equals("any"));
        }
        boolean exact = terms.skip(Kind.EXACTLY);
        if (idiom && !exact) {
            throw new Unclear("idiom", terms.text(mark, terms.mark()), number);
        }
        return unit.by(number);
    }

    private boolean plain(int mark) {
        if (terms.is(Kind.UNIT)) {
            facts.every(Span.of(terms.take(Kind.UNIT)), terms.text(mark, terms.mark()));
            return true;
        }
        if (lists.isDayWithNumber()) {
            facts.each = true;
            return true;
        }
        if (lists.isWeekday()) {
            Set<DayOfWeek> days = lists.weekdays();
            if (lists.isAlternative()) {
                throw new Unclear("or", terms.text(mark, terms.mark()));
            }
            facts.weekdays.addAll(days);
            facts.eachWeekday = true;
            return true;
        }
        if (terms.isAny(0, Kind.MONTH, Kind.LAST, Kind.END, Kind.DATE)) {
            facts.each = true;
            return true;
        }
        return false;
    }
}
