package org.maintenancedashboard.recurrence.language;

/** What must be said more exactly, in the language of the sentence, with the words that would do. */
public record Question(String text) implements Reading {
}
