package org.maintenancedashboard.recurrence.language.words;

/**
 * One meaning of a term.
 *
 * @param value its number, 0 where it has none
 * @param tag its name, empty where it has none
 */
public record Word(Kind kind, int value, String tag) {

    static Word of(Kind kind) {
        return new Word(kind, 0, "");
    }

    static Word of(Kind kind, int value) {
        return new Word(kind, value, "");
    }
}
