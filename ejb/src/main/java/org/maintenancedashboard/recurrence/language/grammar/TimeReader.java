package org.maintenancedashboard.recurrence.language.grammar;

import java.time.LocalTime;
import org.maintenancedashboard.recurrence.language.words.Kind;
import org.maintenancedashboard.recurrence.language.words.Terms;
import org.maintenancedashboard.recurrence.language.words.Unclear;
import org.maintenancedashboard.recurrence.language.words.WordTable;

/** Reads a time of day: at 06:00, 6 am, 18 Uhr, 6h30, noon. An hour alone is asked about where the clock has 12 hours. */
final class TimeReader {

    private final Terms terms;
    private final boolean twelveHours;

    TimeReader(Terms terms, WordTable table) {
        this.terms = terms;
        this.twelveHours = table.text("clock").equals("12");
    }

    /** Whether a time was here and is now in the facts. */
    boolean read(Facts facts) {
        int mark = terms.mark();
        boolean said = terms.skip(Kind.AT);
        terms.skipAll(Kind.COLON, Kind.FILLER, Kind.EXACTLY);
        if (said && terms.is(Kind.END)) {
            return true;
        }
        if (terms.is(Kind.CLOCK)) {
            facts.time(LocalTime.ofSecondOfDay(60L * terms.take(Kind.CLOCK).value()));
            return true;
        }
        if (terms.is(Kind.NUMBER) && (said || isTime())) {
            do {
                facts.time(time(mark));
                mark = terms.mark();
                terms.skipAll(Kind.AND, Kind.COMMA, Kind.OR);
            } while (terms.mark() > mark && terms.is(Kind.NUMBER) && isTime());
            return true;
        }
        terms.reset(mark);
        return false;
    }

    /** Whether the number here cannot be anything but a time. */
    private boolean isTime() {
        return terms.isAny(1, Kind.AM, Kind.PM, Kind.OCLOCK) || terms.is(1, Kind.COLON) && terms.is(2, Kind.NUMBER)
                || terms.is(1, Kind.DOT) && terms.is(2, Kind.NUMBER) && terms.isAny(3, Kind.AM, Kind.PM, Kind.OCLOCK);
    }

    private LocalTime time(int mark) {
        boolean padded = terms.text().startsWith("0");
        int hour = terms.take(Kind.NUMBER).value();
        boolean minutes = terms.isAny(0, Kind.COLON, Kind.DOT) && terms.is(1, Kind.NUMBER);
        int minute = 0;
        if (minutes) {
            terms.skipAll(Kind.COLON, Kind.DOT);
            minute = minute();
            if (terms.is(Kind.COLON) && terms.is(1, Kind.NUMBER)) {
                terms.skip(Kind.COLON);
                minute = minute() == 0 ? minute : 60;
            }
        }
        boolean oclock = terms.skip(Kind.OCLOCK);
        if (oclock && !minutes && terms.is(Kind.NUMBER) && !terms.is(1, Kind.TIMES) && terms.text().matches("\\d{2}\\.?")) {
            minutes = true;
            minute = minute();
        }
        return halved(hour, minute, mark, padded || minutes);
    }

    private int minute() {
        boolean twoDigits = terms.text().matches("\\d{2}\\.?");
        int minute = terms.take(Kind.NUMBER).value();
        return twoDigits ? minute : 60;
    }

    private LocalTime halved(int said, int minute, int mark, boolean exact) {
        boolean am = terms.skip(Kind.AM);
        boolean pm = !am && terms.skip(Kind.PM);
        terms.skip(Kind.OCLOCK);
        String text = terms.text(mark, terms.mark());
        int hour = said;
        if (twelveHours && !exact && !am && !pm && hour <= 12 && hour > 0) {
            throw new Unclear("amPm", hour, String.format("%02d:00", hour));
        }
        if (am && (hour > 12 || hour == 0 && twelveHours) || pm && twelveHours && (hour > 12 || hour == 0)) {
            throw new Unclear("noSuchTime", text);
        }
        hour = am && hour == 12 ? 0 : pm && hour < 12 ? hour + 12 : hour;
        if (hour > 23 || minute > 59) {
            throw new Unclear("noSuchTime", text);
        }
        return LocalTime.of(hour, minute);
    }
}
