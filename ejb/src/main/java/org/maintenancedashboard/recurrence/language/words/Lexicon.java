package org.maintenancedashboard.recurrence.language.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of one language by their plain spelling; turns text into terms. */
public final class Lexicon {

    private static final Map<String, Kind> SIGNS = Map.of("-", Kind.DASH, ".", Kind.DOT, ":", Kind.COLON, "/", Kind.SLASH, ",", Kind.COMMA, "&", Kind.AND);

    private final Map<String, List<Word>> entries = new HashMap<>();
    private int longest = 1;

    /** The lexicon of a table: the lines {@code word.KIND[.tag][.value]} and {@code list.KIND}. */
    public Lexicon(WordTable table) {
        for (String key : table.keys()) {
            String[] parts = key.split("\\.");
            if (parts[0].equals("word")) {
                table.list(key).forEach(entry -> add(entry, word(parts)));
            } else if (parts[0].equals("list")) {
                addAll(Kind.valueOf(parts[1]), table.list(key), table.list("endings." + parts[1]));
            }
        }
    }

    private static Word word(String[] parts) {
        String last = parts[parts.length - 1];
        boolean counted = parts.length > 2 && last.matches("\\d+");
        boolean tagged = parts.length > (counted ? 3 : 2);
        return new Word(Kind.valueOf(parts[1]), counted ? Integer.parseInt(last) : 0, tagged ? parts[2] : "");
    }

    private void addAll(Kind kind, List<String> list, List<String> endings) {
        for (int i = 0; i < list.size(); i++) {
            for (String form : list.get(i).split("/")) {
                add(form, Word.of(kind, i + 1));
                for (String ending : endings) {
                    add(form + ending, Word.of(kind, i + 1));
                }
            }
        }
    }

    private void add(String entry, Word word) {
        put(entry, word);
        String spelled = entry.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        if (!spelled.equals(entry)) {
            put(spelled, word);
        }
    }

    private void put(String entry, Word word) {
        List<String> texts = Scanner.tokens(entry).stream().filter(token -> !token.is("-")).map(Token::text).toList();
        longest = Math.max(longest, texts.size());
        List<Word> words = entries.computeIfAbsent(String.join(" ", texts), key -> new ArrayList<>());
        if (!words.contains(word)) {
            words.add(word);
        }
    }

    /** The terms of a sentence. */
    public List<Term> terms(String text) {
        List<Token> tokens = Scanner.tokens(text);
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Found found = match(tokens, at);
            if (found == null) {
                found = Figures.at(tokens, at, this);
            }
            if (found == null) {
                Kind sign = SIGNS.get(tokens.get(at).text());
                found = new Found(new Term(tokens.get(at).raw(), sign == null ? List.of() : List.of(Word.of(sign))), at + 1);
            }
            terms.add(found.term());
            at = found.end();
        }
        return terms;
    }

    /** Whether the token makes the digits before it an ordinal. */
    boolean isSuffix(Token token) {
        return entries.getOrDefault(token.text(), List.of()).stream().anyMatch(word -> word.kind() == Kind.SUFFIX);
    }

    /** The longest entry that begins here. */
    private Found match(List<Token> tokens, int start) {
        StringBuilder key = new StringBuilder();
        StringBuilder raw = new StringBuilder();
        Found best = null;
        int words = 0;
        for (int i = start; i < tokens.size() && words < longest; i++) {
            Token token = tokens.get(i);
            if (token.type() == Token.Type.SIGN && (words == 0 || !token.is("-"))) {
                break;
            }
            if (!token.is("-")) {
                key.append(words++ == 0 ? "" : " ").append(token.text());
                raw.append(raw.isEmpty() ? "" : " ").append(token.raw());
                List<Word> found = entries.get(key.toString());
                best = found == null ? best : new Found(new Term(raw.toString(), found), i + 1);
            }
        }
        return best;
    }

    /** A term and the token behind it. */
    record Found(Term term, int end) {
    }
}
