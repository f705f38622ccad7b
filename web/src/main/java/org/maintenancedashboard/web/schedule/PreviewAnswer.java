package org.maintenancedashboard.web.schedule;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maintenancedashboard.recurrence.Expansion;
import org.maintenancedashboard.recurrence.Occurrence;

/** The dates of a preview as JSON, ordered by start, then key; {@code truncated} only when another one lies inside the range. */
public record PreviewAnswer(List<Due> occurrences, boolean truncated) {

    /** One date. */
    public record Due(
            @Schema(description = "The candidate's local date-time, for ever the same", examples = "2026-01-31T08:00") String key,
            @Schema(examples = "2026-01-31T08:00:00+01:00") String start,
            @Schema(examples = "2026-01-31T07:00:00Z") String instant,
            @Schema(description = "The keys of all candidates that came to this moment") List<String> covers, List<Reason> trace) {

        static Due of(Occurrence occurrence) {
            return new Due(occurrence.key().toString(), DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(occurrence.start()),
                    occurrence.instant().toString(), occurrence.covers().stream().map(LocalDateTime::toString).toList(),
                    occurrence.trace().stream().map(step -> new Reason(step.step().name(), step.text())).toList());
        }
    }

    /** One step from the rule to the date. */
    public record Reason(String step, String text) {
    }

    static PreviewAnswer of(Expansion expansion) {
        return new PreviewAnswer(expansion.occurrences().stream().map(Due::of).toList(), expansion.truncated());
    }
}
