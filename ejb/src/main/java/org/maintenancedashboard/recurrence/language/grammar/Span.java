package org.maintenancedashboard.recurrence.language.grammar;

import org.maintenancedashboard.recurrence.days.Frequency;
import org.maintenancedashboard.recurrence.language.words.Unclear;
import org.maintenancedashboard.recurrence.language.words.Word;

/** A length of time: so many days, weeks, months or years. */
record Span(Frequency frequency, int times) {

    static Span of(Word word) {
        return new Span(Frequency.valueOf(word.tag()), word.value());
    }

    Span by(int factor) {
        if (factor < 1 || (long) times * factor > 9999) {
            throw new Unclear("unknown", factor);
        }
        return new Span(frequency, times * factor);
    }
}
