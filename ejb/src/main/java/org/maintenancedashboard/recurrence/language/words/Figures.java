package org.maintenancedashboard.recurrence.language.words;

import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.recurrence.language.words.Lexicon.Found;

/** What digits may be: a number, an ordinal, a date with dashes, dots or slashes. */
final class Figures {

    private final List<Token> tokens;
    private final int start;

    private Figures(List<Token> tokens, int start) {
        this.tokens = tokens;
        this.start = start;
    }

    static Found at(List<Token> tokens, int start, Lexicon lexicon) {
        Figures figures = new Figures(tokens, start);
        if (!figures.isNumber(0, 1, 9)) {
            return null;
        }
        Found date = figures.date();
        return date == null ? figures.number(lexicon) : date;
    }

    private Found date() {
        if (isNumber(0, 4, 4) && sign(1, "-") && isNumber(2, 1, 2) && sign(3, "-") && isNumber(4, 1, 2) && gluedFrom(1, 4)) {
            return found(Kind.DATE, 5, value(0) * 10_000 + value(2) * 100 + value(4));
        }
        if (isNumber(0, 1, 2) && sign(1, ".") && isNumber(2, 1, 2) && sign(3, ".") && gluedFrom(1, 3)) {
            boolean year = isNumber(4, 4, 4);
            return isNumber(4, 1, 9) && tokens.get(start + 4).glued() && !year ? null
                    : found(Kind.DATE, year ? 5 : 4, (year ? value(4) * 10_000 : 0) + value(2) * 100 + value(0));
        }
        if (isNumber(0, 1, 2) && sign(1, "/") && isNumber(2, 1, 2) && gluedFrom(1, 2)) {
            boolean year = sign(3, "/") && isNumber(4, 4, 4);
            return sign(3, "/") && !year ? null : found(Kind.SLASHED, year ? 5 : 3, (year ? value(4) * 10_000 : 0) + value(0) * 100 + value(2));
        }
        return null;
    }

    private Found number(Lexicon lexicon) {
        boolean suffix = start + 1 < tokens.size() && tokens.get(start + 1).glued() && lexicon.isSuffix(tokens.get(start + 1));
        boolean dotted = sign(1, ".") && tokens.get(start + 1).glued() && !(isNumber(2, 1, 9) && tokens.get(start + 2).glued());
        List<Word> words = new ArrayList<>();
        if (!suffix) {
            words.add(Word.of(Kind.NUMBER, value(0)));
        }
        if (suffix || dotted) {
            words.add(Word.of(Kind.ORDINAL, value(0)));
        }
        return found(words, suffix || dotted ? 2 : 1);
    }

    private Found found(Kind kind, int length, int value) {
        return found(List.of(Word.of(kind, value)), length);
    }

    private Found found(List<Word> words, int length) {
        StringBuilder raw = new StringBuilder();
        tokens.subList(start, start + length).forEach(token -> raw.append(token.raw()));
        return new Found(new Term(raw.toString(), words), start + length);
    }

    private boolean isNumber(int ahead, int least, int most) {
        if (start + ahead >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(start + ahead);
        return token.isNumber() && token.text().length() >= least && token.text().length() <= most;
    }

    private boolean sign(int ahead, String sign) {
        return start + ahead < tokens.size() && tokens.get(start + ahead).is(sign);
    }

    private boolean gluedFrom(int first, int last) {
        return tokens.subList(start + first, start + last + 1).stream().allMatch(Token::glued);
    }

    private int value(int ahead) {
        return Integer.parseInt(tokens.get(start + ahead).text());
    }
}
