package org.maintenancedashboard.recurrence.language.grammar;

import java.util.List;
import org.maintenancedashboard.recurrence.language.words.Kind;
import org.maintenancedashboard.recurrence.language.words.Lexicon;
import org.maintenancedashboard.recurrence.language.words.Terms;
import org.maintenancedashboard.recurrence.language.words.Unclear;
import org.maintenancedashboard.recurrence.language.words.Word;
import org.maintenancedashboard.recurrence.language.words.WordTable;

/** Reads a whole sentence, clause by clause. */
final class Grammar {

    private static final String HOLIDAY = "holiday";

    private final Terms terms;
    private final Facts facts = new Facts();
    private final ListReader lists;
    private final BoundsReader bounds;
    private final DayReader days;
    private final EveryReader every;
    private final TimeReader times;

    private Grammar(Terms terms, WordTable table) {
        this.terms = terms;
        this.lists = new ListReader(terms);
        this.days = new DayReader(terms, facts, lists);
        this.bounds = new BoundsReader(terms, new DateReader(terms, table), facts, days);
        this.every = new EveryReader(terms, table, facts);
        this.times = new TimeReader(terms, table);
    }

    /** What the sentence says. */
    static Facts read(String text, WordTable table, Lexicon lexicon) {
        return new Grammar(new Terms(lexicon.terms(text)), table).read();
    }

    private Facts read() {
        while (!terms.isDone()) {
            Unclear.ifVague(terms);
            boolean understood = bounds.start() || bounds.until() || except() || only() || onlyIf() || count() || times.read(facts) || every.read() || end() || bounds.date()
                    || days.readMonthFirst() || days.read() || fridayThe13th() || weekdays() || months() || scope() || passOver();
            if (!understood) {
                throw unknown();
            }
        }
        return facts;
    }

    /** The question for the first term without a place; holidays, which people like to mention, are explained. */
    private Unclear unknown() {
        int mark = terms.mark();
        terms.skipAll(Kind.EVERY, Kind.AT, Kind.FILLER, Kind.OTHER, Kind.NUMBER);
        Unclear.ifVague(terms);
        if (terms.isDone() || terms.isKnown()) {
            terms.reset(mark);
        }
        String text = terms.text();
        terms.find(Kind.VAGUE, HOLIDAY).ifPresent(holiday -> {
            throw new Unclear(HOLIDAY, holiday.text());
        });
        boolean letters = text.codePoints().anyMatch(Character::isLetterOrDigit);
        return new Unclear(letters ? "unknown" : "character", text.length() > 40 ? text.substring(0, 40) + "…" : text);
    }

    private boolean passOver() {
        int mark = terms.mark();
        terms.skipAll(Kind.FILLER, Kind.COMMA, Kind.AND, Kind.DASH, Kind.COLON, Kind.DOT);
        if (terms.mark() == mark && terms.is(Kind.FROM) && terms.peek(Kind.FROM).tag().equals("weak")) {
            terms.take(Kind.FROM);
        }
        return terms.mark() > mark;
    }

    private boolean except() {
        int mark = terms.mark();
        if (!terms.skip(Kind.EXCEPT)) {
            return false;
        }
        terms.skipAll(Kind.FILLER, Kind.EVERY);
        if (terms.is(Kind.FROM)) {
            terms.take(Kind.FROM);
        }
        Unclear.ifVague(terms);
        if (terms.is(Kind.MONTH) && !terms.isAny(1, Kind.NUMBER, Kind.ORDINAL)) {
            facts.exceptMonths.addAll(lists.months());
            if (terms.is(Kind.NUMBER) && terms.text().length() == 4) {
                throw new Unclear("exceptWhat");
            }
            return true;
        }
        if (terms.isAny(0, Kind.WEEKDAY, Kind.HABIT, Kind.WEEKEND)) {
            facts.exceptWeekdays.addAll(lists.weekdays());
            return true;
        }
        terms.reset(mark);
        throw new Unclear("exceptWhat");
    }

    /** "only in March"; days that limit other days are beyond one rule. */
    private boolean only() {
        if (!terms.skip(Kind.ONLY)) {
            return false;
        }
        facts.only = true;
        terms.skipAll(Kind.FILLER);
        if ((facts.hasDays() || !facts.weeks.isEmpty()) && !terms.isAny(0, Kind.MONTH, Kind.IF, Kind.FROM)) {
            throw unknown();
        }
        return true;
    }

    private boolean onlyIf() {
        if (!terms.skip(Kind.IF)) {
            return false;
        }
        terms.skipAll(Kind.FILLER);
        Unclear.ifVague(terms);
        if (!lists.isWeekday()) {
            throw unknown();
        }
        facts.onlyIf.addAll(lists.weekdays());
        return true;
    }

    private boolean count() {
        int mark = terms.mark();
        boolean length = terms.skip(Kind.FOR);
        terms.skipAll(Kind.FILLER);
        if (length && terms.is(Kind.NUMBER) && terms.is(1, Kind.UNIT)) {
            throw new Unclear("duration");
        }
        int number;
        if (terms.is(Kind.NTIMES)) {
            number = terms.take(Kind.NTIMES).value();
        } else if (terms.is(Kind.NUMBER) && terms.is(1, Kind.TIMES)) {
            number = terms.take(Kind.NUMBER).value();
            terms.skip(Kind.TIMES);
        } else if (terms.is(Kind.NUMBER) && terms.is(1, Kind.DASH) && terms.is(2, Kind.TIMES)) {
            number = terms.take(Kind.NUMBER).value();
            terms.skipAll(Kind.DASH, Kind.TIMES);
        } else {
            terms.reset(mark);
            return false;
        }
        if (!rate(number, mark)) {
            facts.count(number, terms.text(mark, terms.mark()));
        }
        return true;
    }

    /** "twice a year" behind its number. */
    private boolean rate(int number, int mark) {
        int at = terms.mark();
        terms.skipAll(Kind.FILLER, Kind.EVERY);
        for (Kind kind : List.of(Kind.UNIT, Kind.ADVERB, Kind.SCOPE)) {
            if (terms.is(kind)) {
                facts.rate = Span.of(terms.take(kind));
                facts.rateTimes = number;
                facts.rateText = terms.text(mark, terms.mark());
                return true;
            }
        }
        terms.reset(at);
        return false;
    }

    /** "at the end of the month". */
    private boolean end() {
        if (!terms.is(Kind.END)) {
            return false;
        }
        String text = terms.text();
        Word word = terms.take(Kind.END);
        facts.days.add(-1);
        facts.scope(Span.of(word), text);
        return true;
    }

    /** "Friday the 13th". */
    private boolean fridayThe13th() {
        if (!lists.isDayWithNumber()) {
            return false;
        }
        facts.onlyIf.add(lists.weekday());
        terms.skipAll(Kind.COMMA, Kind.FILLER);
        return days.read();
    }

    private boolean weekdays() {
        if (!lists.isWeekday()) {
            return false;
        }
        int mark = terms.mark();
        facts.weekdays.addAll(lists.weekdays());
        facts.eachWeekday |= lists.isHabit();
        if (lists.isAlternative()) {
            throw new Unclear("or", terms.text(mark, terms.mark()));
        }
        return true;
    }

    private boolean months() {
        if (terms.is(Kind.MONTH)) {
            facts.months.addAll(lists.months());
            return true;
        }
        if (terms.is(Kind.UNIT) && terms.is(1, Kind.NUMBER) && terms.peek(Kind.UNIT).tag().equals("WEEKLY")) {
            terms.take(Kind.UNIT);
            facts.weeks.addAll(days.numbers());
            return true;
        }
        return false;
    }

    private boolean scope() {
        String text = terms.text();
        if (terms.is(Kind.SCOPE)) {
            facts.scope(Span.of(terms.take(Kind.SCOPE)), text);
            return true;
        }
        return false;
    }
}
