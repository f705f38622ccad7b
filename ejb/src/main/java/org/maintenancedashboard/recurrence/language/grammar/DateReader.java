package org.maintenancedashboard.recurrence.language.grammar;

import java.util.Optional;
import org.maintenancedashboard.recurrence.language.words.Kind;
import org.maintenancedashboard.recurrence.language.words.Terms;
import org.maintenancedashboard.recurrence.language.words.Unclear;
import org.maintenancedashboard.recurrence.language.words.WordTable;

/** Reads one date: 1 September 2026, September 1st, 2026-09-01, 1.9.2026, 13/09/2026, September 2026. */
final class DateReader {

    private final Terms terms;
    private final WordTable table;

    DateReader(Terms terms, WordTable table) {
        this.terms = terms;
        this.table = table;
    }

    /** The date that begins here; nothing is consumed when there is none. */
    Optional<DayOfYear> read() {
        int mark = terms.mark();
        terms.skipAll(Kind.FILLER, Kind.COLON);
        if (terms.is(Kind.WEEKDAY)) {
            terms.take(Kind.WEEKDAY);
            terms.skipAll(Kind.FILLER, Kind.COMMA);
        }
        Optional<DayOfYear> date = figures();
        if (date.isEmpty()) {
            date = words();
        }
        if (date.isEmpty()) {
            terms.reset(mark);
        }
        return date;
    }

    private Optional<DayOfYear> figures() {
        String text = terms.text();
        if (terms.is(Kind.DATE)) {
            int value = terms.take(Kind.DATE).value();
            if (value % 100 == 0) {
                throw new Unclear("noSuchDate", text);
            }
            return Optional.of(new DayOfYear(value / 10_000, value / 100 % 100, value % 100, text));
        }
        if (terms.is(Kind.SLASHED)) {
            int value = terms.take(Kind.SLASHED).value();
            return Optional.of(slashed(value / 10_000, value / 100 % 100, value % 100, text));
        }
        return Optional.empty();
    }

    private DayOfYear slashed(int year, int first, int second, String text) {
        boolean dayFirst = table.text("slash").equals("day") || first > 12 || first == second;
        if (!dayFirst && second <= 12 && first > 0 && second > 0) {
            throw new Unclear("dateOrder", text, spell(first, second), spell(second, first));
        }
        return dayFirst ? new DayOfYear(year, second, first, text) : new DayOfYear(year, first, second, text);
    }

    private String spell(int day, int month) {
        return table.text("say.longDate", day, table.spelling("MONTH", month), "").strip();
    }

    private Optional<DayOfYear> words() {
        int mark = terms.mark();
        boolean dayFirst = isDay();
        if (dayFirst) {
            int day = day();
            terms.skipAll(Kind.FILLER);
            if (terms.is(Kind.MONTH)) {
                return Optional.of(withYear(terms.take(Kind.MONTH).value(), day, mark));
            }
            return Optional.empty();
        }
        if (!terms.is(Kind.MONTH)) {
            return Optional.empty();
        }
        int month = terms.take(Kind.MONTH).value();
        int behind = terms.mark();
        terms.skipAll(Kind.FILLER);
        if (isDay() && !terms.isAny(1, Kind.TIMES, Kind.COLON, Kind.AM, Kind.PM, Kind.OCLOCK, Kind.UNIT)) {
            return Optional.of(withYear(month, day(), mark));
        }
        terms.reset(behind);
        return Optional.of(withYear(month, 0, mark));
    }

    private DayOfYear withYear(int month, int day, int mark) {
        int behind = terms.mark();
        terms.skipAll(Kind.COMMA, Kind.FILLER);
        int year = 0;
        if (isYear()) {
            year = terms.take(Kind.NUMBER).value();
        } else {
            boolean short2 = terms.mark() == behind && terms.is(Kind.NUMBER) && terms.text().matches("\\d{2}\\.?")
                    && !terms.isAny(1, Kind.TIMES, Kind.COLON, Kind.AM, Kind.PM, Kind.OCLOCK);
            if (short2) {
                throw new Unclear("year", terms.text(mark, behind));
            }
            terms.reset(behind);
        }
        return new DayOfYear(year, month, day, terms.text(mark, terms.mark()));
    }

    private boolean isYear() {
        return terms.is(Kind.NUMBER) && terms.text().matches("\\d{4}\\.?") && terms.peek(Kind.NUMBER).value() >= 1000;
    }

    private boolean isDay() {
        return terms.is(Kind.ORDINAL) && terms.peek(Kind.ORDINAL).value() <= 31 || terms.is(Kind.NUMBER) && terms.peek(Kind.NUMBER).value() <= 31;
    }

    private int day() {
        String text = terms.text();
        int day = terms.is(Kind.ORDINAL) ? terms.take(Kind.ORDINAL).value() : terms.take(Kind.NUMBER).value();
        if (day < 1 || day > 31) {
            throw new Unclear("noSuchDay", text);
        }
        return day;
    }
}
