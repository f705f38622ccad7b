package org.maintenancedashboard.recurrence.language;

/** What became of a sentence. */
public sealed interface Reading permits Phrase, Question {
}
