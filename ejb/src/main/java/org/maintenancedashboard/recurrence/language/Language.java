package org.maintenancedashboard.recurrence.language;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.maintenancedashboard.recurrence.days.Frequency;
import org.maintenancedashboard.recurrence.days.RuleParts;
import org.maintenancedashboard.recurrence.language.grammar.Saying;
import org.maintenancedashboard.recurrence.language.grammar.Sentence;
import org.maintenancedashboard.recurrence.language.words.Lexicon;
import org.maintenancedashboard.recurrence.language.words.Unclear;
import org.maintenancedashboard.recurrence.language.words.WordTable;

/** The languages a schedule can be said in. */
public enum Language {
    ENGLISH("en", "English"), GERMAN("de", "Deutsch"), FRENCH("fr", "Français");

    /** More than that is no sentence about a schedule. */
    public static final int LONGEST = 500;

    private final String code;
    private final String title;
    private final WordTable table;
    private final Lexicon lexicon;

    Language(String code, String title) {
        this.code = code;
        this.title = title;
        this.table = WordTable.of(code);
        this.lexicon = new Lexicon(table);
    }

    /** The language of a tag such as {@code en} or {@code de-AT}. */
    public static Optional<Language> find(String tag) {
        String wanted = tag == null ? "" : Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return Arrays.stream(values()).filter(language -> language.code.equals(wanted)).findFirst();
    }

    /**
     * Reads a sentence of at most {@link #LONGEST} characters.
     *
     * @param from date and time taken where the sentence names none; dates without a year are the next on or after it
     */
    public Reading parse(String text, LocalDateTime from) {
        try {
            if (text.length() > LONGEST) {
                throw new Unclear("unknown", text.substring(0, 40) + "…");
            }
            Sentence sentence = Sentence.read(text, table, lexicon, from);
            return new Phrase(sentence.saying().text(), sentence.start(), describe(sentence.saying(), sentence.start()));
        } catch (Unclear unclear) {
            return new Question(table.text("ask." + unclear.getMessage(), unclear.arguments()));
        }
    }

    /** The whole canonical sentence: rule, time of day, start and end. */
    public String describe(Saying saying, LocalDateTime start) {
        RuleParts parts = Closed.readable(saying.parts(), start.toLocalDate());
        boolean asSaid = parts.interval() == 1 || parts.frequency() == Frequency.DAILY;
        LocalDate first = asSaid ? start.toLocalDate() : Sentence.firstDay(parts, start.toLocalDate()).orElse(start.toLocalDate());
        Wording wording = new Wording(table, parts);
        return wording.sentence() + wording.at(start.toLocalTime()) + wording.from(first) + wording.end(saying);
    }

    /** The rule alone, what it leaves open filled from a date: "Every month on day 31". */
    public String describe(Saying saying, LocalDate anchor) {
        Wording wording = new Wording(table, Closed.of(saying.parts(), anchor));
        return wording.sentence() + wording.end(saying);
    }

    /** Frequency and interval alone, counted from a completion: "Every 3 months after completion". */
    public String describeFloating(RuleParts parts) {
        return new Wording(table, parts).head() + table.text("say.completion");
    }

    /** Its two letters. */
    public String code() {
        return code;
    }

    /** Its name in itself. */
    public String title() {
        return title;
    }
}
