package org.maintenancedashboard.recurrence.language.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts text into tokens. */
final class Scanner {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";
    private static final String SIGNS = ".:/";
    private static final String IGNORED = "'\u2019\u2018\u02BC!?\"()[]{}*_\u2026\u201E\u201C\u201D\u00AB\u00BB\u2022`\u00B4";

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean glued;

    private Scanner(String text) {
        this.text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static List<Token> tokens(String text) {
        return new Scanner(text).scan();
    }

    /** Lower case, without accents: "Märzen" and "MARZEN" are one. */
    static String plain(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("œ", "oe"), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("");
    }

    private List<Token> scan() {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isLetter(c)) {
                word();
            } else if (isDigit(c)) {
                number();
            } else {
                other(c);
            }
        }
        return tokens;
    }

    private void word() {
        StringBuilder raw = new StringBuilder();
        while (at < text.length() && (Character.isLetter(text.codePointAt(at)) || isMark(text.codePointAt(at)) || isAbbreviation(raw))) {
            int c = text.codePointAt(at);
            raw.append(c == '.' ? "" : Character.toString(c));
            at += Character.charCount(c);
        }
        add(Token.Type.WORD, plain(raw.toString()), raw.toString());
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
        }
    }

    /** The dots of "a.m." */
    private boolean isAbbreviation(StringBuilder raw) {
        return text.charAt(at) == '.' && raw.length() == 1 && at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void number() {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        String digits = text.substring(start, at);
        add(Token.Type.NUMBER, digits, digits);
    }

    private void other(int c) {
        at += Character.charCount(c);
        String raw = Character.toString(c);
        if (DASHES.indexOf(c) >= 0) {
            add(Token.Type.SIGN, "-", raw);
        } else if (SIGNS.indexOf(c) >= 0) {
            add(Token.Type.SIGN, raw, raw);
        } else if (c == ',' || c == ';') {
            add(Token.Type.SIGN, ",", raw);
        } else if (c == '&' || c == '+') {
            add(Token.Type.SIGN, "&", raw);
        } else if (c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c) || IGNORED.indexOf(c) >= 0) {
            glued = false;
        } else {
            add(Token.Type.OTHER, raw, Character.isISOControl(c) ? String.format("U+%04X", c) : raw);
        }
    }

    private void add(Token.Type type, String plain, String raw) {
        tokens.add(new Token(type, plain, raw, glued));
        glued = true;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
