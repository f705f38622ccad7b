package org.maintenancedashboard.web.schedule.phrase;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maintenancedashboard.recurrence.language.Phrase;
import org.maintenancedashboard.schedule.phrase.Heard;

/** A phrase that was understood, as JSON. */
public record PhraseAnswer(
        @Schema(description = "RFC 5545 text", examples = "FREQ=MONTHLY;BYDAY=2TU") String recurrence,
        @Schema(description = "Local date-time in the zone", examples = "2026-09-08T06:00") String startsAt,
        @Schema(description = "The next five dates", examples = "[\"2026-09-08T06:00:00+02:00\"]") List<String> next,
        @Schema(description = "The same in canonical wording", examples = "Every month on the second Tuesday at 06:00, from 8 September 2026") String text) {

    static PhraseAnswer of(Phrase phrase, Heard heard) {
        List<String> next = heard.next().stream().map(date -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.start())).toList();
        return new PhraseAnswer(phrase.recurrence(), phrase.startsAt().toString(), next, phrase.text());
    }
}
