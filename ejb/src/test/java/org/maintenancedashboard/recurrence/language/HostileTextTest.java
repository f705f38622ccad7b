package org.maintenancedashboard.recurrence.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maintenancedashboard.recurrence.Rule;
import org.maintenancedashboard.recurrence.language.words.WordTable;

/** Whatever is typed is answered quickly with a rule that is echoed faithfully, or with a question. */
class HostileTextTest {

    private static final LocalDateTime FROM = LocalDateTime.parse("2026-11-22T08:00");
    private static final List<String> FIGURES = List.of("1", "15", "2", "31", "99", "2027", "06:00", "6", "1.", "1.3.", "1.3.2027", "03/04", "2027-03-01",
            "2026-02-30", "0", "366", ",", "-", "/", ":", "1st", "2e", "6h30");

    @ParameterizedTest
    @EnumSource(Language.class)
    void nonsenseIsAskedAboutQuickly(Language language) {
        List<String> nonsense = List.of("x".repeat(10_000), "1".repeat(500), "1 ".repeat(250), "😀".repeat(100), "\u0000", "a\u0000b", "\u202Eevery day",
                "every day; drop table", "<script>alert(1)</script>", "............", "-----", ", , , ,", "١٢٣", "毎日", "2026-13-45", "99:99", "\uD800");
        for (String text : nonsense) {
            Reading reading = assertTimeout(Duration.ofSeconds(1), () -> language.parse(text, FROM));
            String question = assertInstanceOf(Question.class, reading, () -> text + ": " + reading).text();
            assertTrue(question.length() > 10 && question.length() < 400, question);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wordsInAnyOrderNeverBreakItAndTheEchoMeansTheSame(Language language) {
        Random random = new Random(7);
        List<String> words = words(language);
        int understood = 0;
        for (int i = 0; i < 8_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 1 + random.nextInt(8); n > 0; n--) {
                text.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            Reading reading = language.parse(text.toString(), FROM);
            if (reading instanceof Phrase phrase) {
                understood++;
                assertEquals(phrase.recurrence(), Rule.parse(phrase.recurrence()).text());
                assertEquals(phrase, language.parse(phrase.text(), LocalDateTime.parse("2001-02-03T04:05")), text::toString);
            }
        }
        assertTrue(understood > 50, "understood: " + understood);
    }

    private static List<String> words(Language language) {
        WordTable table = WordTable.of(language.code());
        List<String> words = new ArrayList<>(FIGURES);
        for (String key : table.keys()) {
            if (key.startsWith("list.") && !key.endsWith("NUMBER") && !key.endsWith("ORDINAL")) {
                words.addAll(table.list(key).subList(0, Math.min(4, table.list(key).size())));
            } else if (key.startsWith("word.") && !key.startsWith("word.VAGUE")) {
                words.add(table.list(key).get(0));
            }
        }
        return words.stream().map(word -> word.length() > 1 && !Character.isDigit(word.charAt(0)) ? word.split("/")[0] : word).toList();
    }
}
