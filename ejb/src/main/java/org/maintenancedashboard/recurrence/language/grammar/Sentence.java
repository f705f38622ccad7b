package org.maintenancedashboard.recurrence.language.grammar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.maintenancedashboard.recurrence.days.RuleParts;
import org.maintenancedashboard.recurrence.language.words.Lexicon;
import org.maintenancedashboard.recurrence.language.words.Spelling;
import org.maintenancedashboard.recurrence.language.words.Unclear;
import org.maintenancedashboard.recurrence.language.words.WordTable;

/** A sentence that was understood: the rule, and the wall-clock date and time from which it counts. */
public record Sentence(Saying saying, LocalDateTime start) {

    /**
     * Reads a sentence.
     *
     * @param from the date and time taken where the sentence names none
     * @throws Unclear with the question to ask
     */
    public static Sentence read(String text, WordTable table, Lexicon lexicon, LocalDateTime from) {
        Facts facts = Grammar.read(text, table, lexicon);
        Spelling spelling = Spelling.of(table);
        RuleParts parts = Resolver.parts(facts, spelling);
        FirstDay first = new FirstDay(parts, spelling);
        LocalDate start = facts.start == null ? first.from(from.toLocalDate()) : first.said(facts.start.date(from.toLocalDate()));
        Optional<LocalDate> until = Optional.ofNullable(facts.until).map(date -> date.date(start));
        if (until.isPresent() && until.get().isBefore(start)) {
            throw new Unclear("order", spelling.date(start), spelling.date(until.get()));
        }
        if (until.isPresent() && facts.count > 0) {
            throw new Unclear("ends", facts.count, spelling.date(until.get()));
        }
        return new Sentence(new Saying(parts, facts.count, until), start.atTime(facts.time == null ? from.toLocalTime() : facts.time));
    }

    /** The first day of a rule that is not before one; empty when it never matches. */
    public static Optional<LocalDate> firstDay(RuleParts parts, LocalDate start) {
        return FirstDay.first(parts, start);
    }
}
