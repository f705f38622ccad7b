package org.maintenancedashboard.recurrence.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The tables of phrases and questions, one pair per language. */
class PhrasesTest {

    private static final String TABLES = "/org/maintenancedashboard/recurrence/language/";
    private static final LocalDateTime FROM = LocalDateTime.parse("2026-11-22T08:00");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = TABLES + "phrases-en.txt", delimiter = '|')
    void englishPhrasesBecomeRules(String phrase, String rule, String start) {
        understood(Language.ENGLISH, phrase, rule + " " + start);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = TABLES + "phrases-de.txt", delimiter = '|')
    void germanPhrasesBecomeRules(String phrase, String rule, String start) {
        understood(Language.GERMAN, phrase, rule + " " + start);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = TABLES + "phrases-fr.txt", delimiter = '|')
    void frenchPhrasesBecomeRules(String phrase, String rule, String start) {
        understood(Language.FRENCH, phrase, rule + " " + start);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = TABLES + "questions-en.txt", delimiter = '|')
    void unclearEnglishBecomesAQuestion(String phrase, String question) {
        asked(Language.ENGLISH, phrase, question);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = TABLES + "questions-de.txt", delimiter = '|')
    void unclearGermanBecomesAQuestion(String phrase, String question) {
        asked(Language.GERMAN, phrase, question);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = TABLES + "questions-fr.txt", delimiter = '|')
    void unclearFrenchBecomesAQuestion(String phrase, String question) {
        asked(Language.FRENCH, phrase, question);
    }

    /** The phrase gives the rule, and so does the wording in which it is echoed. */
    private static void understood(Language language, String phrase, String expected) {
        Reading reading = language.parse(phrase, FROM);
        Phrase read = assertInstanceOf(Phrase.class, reading, () -> phrase + ": " + reading);
        assertEquals(expected, read.recurrence() + " " + read.startsAt());
        Reading again = language.parse(read.text(), LocalDateTime.parse("2001-01-01T00:00"));
        assertInstanceOf(Phrase.class, again, () -> read.text() + ": " + again);
        assertEquals(read, again);
    }

    private static void asked(Language language, String phrase, String part) {
        Reading reading = language.parse(phrase == null ? "" : phrase, FROM);
        String question = assertInstanceOf(Question.class, reading, () -> phrase + ": " + reading).text();
        assertTrue(question.contains(part), () -> phrase + ": " + question);
    }
}
