package org.maintenancedashboard.recurrence.language.words;

/**
 * A word, a number, a sign or a character that belongs to no text.
 *
 * @param text lower case, without accents
 * @param raw as it was written
 * @param glued whether nothing stands between it and the one before
 */
record Token(Type type, String text, String raw, boolean glued) {

    enum Type {
        WORD, NUMBER, SIGN, OTHER
    }

    boolean is(String sign) {
        return type == Type.SIGN && text.equals(sign);
    }

    boolean isNumber() {
        return type == Type.NUMBER;
    }
}
