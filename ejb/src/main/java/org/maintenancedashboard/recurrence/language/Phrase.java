package org.maintenancedashboard.recurrence.language;

import java.time.LocalDateTime;

/**
 * A sentence that was understood.
 *
 * @param recurrence the rule's RFC 5545 text
 * @param startsAt the wall-clock date and time from which it counts
 * @param text the same in canonical wording, in the language of the sentence
 */
public record Phrase(String recurrence, LocalDateTime startsAt, String text) implements Reading {
}
