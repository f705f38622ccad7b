package org.maintenancedashboard.web.calendar.why;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maintenancedashboard.calendar.CoveredDate;
import org.maintenancedashboard.calendar.DateExplanation;
import org.maintenancedashboard.calendar.Origin;
import org.maintenancedashboard.recurrence.Step;

/** "Why this date?" as JSON. */
public record ExplanationAnswer(
        @Schema(description = "schedule: made by one; planned: not made yet; hand: made by somebody", enumeration = {"schedule", "planned", "hand"}) Origin origin,
        @Schema(description = "The outcome in one sentence", examples = "Due Mon 2 Nov 2026, 07:00 (America/Chicago) instead of Sun 1 Nov 2026.") String text,
        Long scheduleId,
        @Schema(description = "What the engine was told when the activity was made, kept for ever; missing otherwise") Long planVersionId,
        @Schema(description = "The candidate's local date-time, for ever the same", examples = "2026-11-01T07:00") String key,
        @Schema(description = "Every date the work stands for, its own included") List<Covered> covers,
        @Schema(description = "IANA zone of key and start") String zone, @Schema(examples = "2026-11-02T07:00:00-06:00") String start,
        @Schema(examples = "2026-11-02T13:00:00Z") String instant,
        @Schema(description = "The engine's steps in their order, then what people did by hand") List<Line> items) {

    /** A date of a schedule. */
    public record Covered(Long scheduleId, String key) {

        static Covered of(CoveredDate date) {
            return new Covered(date.scheduleId(), date.key().toString());
        }
    }

    /** One step; {@code before} and {@code after} are local dates, missing where unknown. */
    public record Line(String step, String text, LocalDate before, LocalDate after) {

        static Line of(Step step) {
            return new Line(step.step().name(), step.text(), step.before(), step.after());
        }
    }

    private static String key(DateExplanation why) {
        return why.key() == null ? null : why.key().toString();
    }

    static ExplanationAnswer of(DateExplanation why) {
        var start = why.instant().atZone(ZoneId.of(why.zone()));
        return new ExplanationAnswer(why.origin(), why.summary() + ". " + why.note(), why.scheduleId(), why.planVersionId(), key(why),
                why.covers().stream().map(Covered::of).toList(), why.zone(), DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start),
                why.instant().toString(), why.steps().stream().map(Line::of).toList());
    }
}
