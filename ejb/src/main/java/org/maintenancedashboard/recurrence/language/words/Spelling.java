package org.maintenancedashboard.recurrence.language.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** How a language spells dates, ordinals and lists. */
public final class Spelling {

    private final WordTable table;

    private Spelling(WordTable table) {
        this.table = table;
    }

    /** The spelling of a table's language. */
    public static Spelling of(WordTable table) {
        return new Spelling(table);
    }

    /** 1 September 2026. */
    public String date(LocalDate date) {
        String day = date.getDayOfMonth() == 1 && table.has("say.firstOfMonth") ? table.text("say.firstOfMonth") : String.valueOf(date.getDayOfMonth());
        return table.text("say.longDate", day, month(date.getMonthValue()), date.getYear());
    }

    /** second, 20th, last, second to last. */
    public String ordinal(int number) {
        if (number < 0) {
            return last(-number, "say.last");
        }
        List<String> words = table.list("say.ordinals");
        return number <= words.size() ? words.get(number - 1) : digits(number);
    }

    /** The same beside a feminine noun. */
    public String lastFeminine(int number) {
        return last(number, table.has("say.lastFeminine") ? "say.lastFeminine" : "say.last");
    }

    private String last(int number, String key) {
        List<String> words = table.list(key);
        return number <= words.size() ? words.get(number - 1) : table.text("say.last.n", digits(number));
    }

    private String digits(int number) {
        List<String> suffixes = table.list("say.suffixes");
        boolean teen = number % 100 / 10 == 1;
        String suffix = suffixes.isEmpty() ? "" : suffixes.get(teen || number % 10 >= suffixes.size() ? 0 : number % 10);
        return table.text("say.ordinal", number, suffix);
    }

    /** March. */
    public String month(int month) {
        return table.spelling("MONTH", month);
    }

    /** Tuesday. */
    public String weekday(DayOfWeek day) {
        return table.spelling("WEEKDAY", day.getValue());
    }

    /** With the vowels left out that the language leaves out: "l’avant-dernier". */
    public String elided(String text) {
        String elided = text;
        for (String word : table.list("elide")) {
            elided = elided.replaceAll("\\b" + word.substring(0, word.length() - 1) + "[ae] (?=[aeiouâéèêAEIOU])", word.substring(0, word.length() - 1) + "’");
        }
        return elided;
    }

    /** "a, b and c". */
    public String list(List<String> words, String joint) {
        int size = words.size();
        return size == 1 ? words.get(0)
                : String.join(", ", words.subList(0, size - 1)) + " " + table.text(joint) + " " + words.get(size - 1);
    }
}
