package org.maintenancedashboard.recurrence.language.grammar;

import java.util.Optional;
import org.maintenancedashboard.recurrence.language.words.Kind;
import org.maintenancedashboard.recurrence.language.words.Terms;
import org.maintenancedashboard.recurrence.language.words.Unclear;

/** Reads where it starts and ends: from 1 September 2026, until 31 December 2030, 1 March 2026 to 30 June 2026. */
final class BoundsReader {

    private final Terms terms;
    private final DateReader dates;
    private final Facts facts;
    private final DayReader days;

    BoundsReader(Terms terms, DateReader dates, Facts facts, DayReader days) {
        this.terms = terms;
        this.dates = dates;
        this.facts = facts;
        this.days = days;
    }

    /** Whether a start was here. */
    boolean start() {
        if (!terms.is(Kind.FROM)) {
            return false;
        }
        int mark = terms.mark();
        boolean weak = terms.take(Kind.FROM).tag().equals("weak");
        terms.skipAll(Kind.FILLER, Kind.COLON);
        if (isRange(Kind.WEEKDAY) || isRange(Kind.MONTH)) {
            return true;
        }
        int at = terms.mark();
        Optional<DayOfYear> date = dates.read();
        boolean ranged = date.isPresent() && terms.isAny(0, Kind.TO, Kind.UNTIL, Kind.DASH);
        if (date.isEmpty() || weak && !ranged && (date.get().year() == 0 || date.get().day() == 0)) {
            if (!weak && date.isEmpty()) {
                throw unread("fromDay");
            }
            terms.reset(mark);
            return false;
        }
        facts.start = same(facts.start, date.get().day() == 0 && date.get().year() > 0
                ? new DayOfYear(date.get().year(), date.get().month(), 1, date.get().text()) : date.get(), at);
        if (ranged) {
            rangeEnd(at);
        } else if (date.get().day() == 0 && date.get().year() == 0) {
            throw new Unclear("fromDay");
        }
        return true;
    }

    /** The second date of "from … to …". */
    private void rangeEnd(int at) {
        terms.skipAll(Kind.TO, Kind.UNTIL, Kind.DASH);
        DayOfYear end = dates.read().orElseThrow(() -> unread("untilDay"));
        if (facts.start.year() == 0 || end.year() == 0) {
            throw new Unclear("season");
        }
        facts.until = same(facts.until, end, at);
        if (end.day() == 0) {
            throw new Unclear("untilDay");
        }
    }

    /** A question for the date, or for a word that is vague itself. */
    private Unclear unread(String key) {
        Unclear.ifVague(terms);
        return new Unclear(key);
    }

    /** "Monday to Friday" or "June to August" behind a word that may also begin a date. */
    private boolean isRange(Kind kind) {
        int mark = terms.mark();
        boolean range = false;
        if (terms.is(kind)) {
            terms.take(kind);
            boolean parted = terms.isAny(0, Kind.TO, Kind.UNTIL, Kind.DASH);
            terms.skipAll(Kind.TO, Kind.UNTIL, Kind.DASH, Kind.FILLER);
            range = parted && terms.is(kind) && (kind == Kind.WEEKDAY || !terms.is(1, Kind.NUMBER));
        }
        terms.reset(mark);
        return range;
    }

    private DayOfYear same(DayOfYear known, DayOfYear said, int mark) {
        if (known != null && (known.year() != said.year() || known.month() != said.month() || known.day() != said.day())) {
            throw new Unclear("conflict", terms.text(mark, terms.mark()));
        }
        return said;
    }

    /** Whether an end was here. */
    boolean until() {
        if (!terms.is(Kind.UNTIL)) {
            return false;
        }
        int mark = terms.mark();
        terms.take(Kind.UNTIL);
        DayOfYear date = dates.read().orElseThrow(() -> unread("untilDay"));
        if (date.day() == 0) {
            throw new Unclear("untilDay");
        }
        facts.until = same(facts.until, date, mark);
        return true;
    }

    /** Whether a written date that neither starts nor ends anything was here: a day of the year, or a question. */
    boolean date() {
        int mark = terms.mark();
        Optional<DayOfYear> date = dates.read();
        if (date.isEmpty()) {
            return false;
        }
        boolean figures = terms.mark() == mark + 1 && date.get().day() > 0;
        if (date.get().year() > 0) {
            int at = terms.mark();
            if (terms.isAny(0, Kind.TO, Kind.UNTIL, Kind.DASH) && date.get().day() > 0) {
                facts.start = same(facts.start, date.get(), mark);
                rangeEnd(at);
                return true;
            }
            throw new Unclear("once", date.get().text());
        }
        if (figures) {
            days.addDate(date.get());
            return true;
        }
        terms.reset(mark);
        return false;
    }
}
