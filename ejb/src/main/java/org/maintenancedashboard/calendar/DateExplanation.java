package org.maintenancedashboard.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Step;

/**
 * Why work is due when it is.
 *
 * @param summary the outcome in one English sentence
 * @param note what else there is to know about it, in English
 * @param scheduleId the schedule the date came from; null for work made by hand
 * @param planVersionId what the engine was told when the work was made, kept for ever; null for work made by hand and for planned dates
 * @param key the candidate's local date-time, which never changes; null for work made by hand
 * @param covers every date the work stands for, its own included
 * @param zone IANA zone of {@code key} and {@code due}: the schedule's for what it made, the site's for work made by hand
 * @param due wall time of {@code zone}
 * @param steps the engine's steps in their order, then what people did by hand
 */
public record DateExplanation(Origin origin, String summary, String note, Long scheduleId, Long planVersionId, LocalDateTime key,
        List<CoveredDate> covers, String zone, LocalDateTime due, Instant instant, List<Step> steps) {

    public DateExplanation {
        covers = List.copyOf(covers);
        steps = List.copyOf(steps);
    }

    /** Why the engine gives a date that belongs to nothing stored yet, as in a preview. */
    public static DateExplanation of(Occurrence due) {
        LocalDateTime wall = due.start().toLocalDateTime();
        String zone = due.start().getZone().getId();
        return new DateExplanation(Origin.PLANNED, DateWords.due(due.key(), wall, zone), DateWords.others(due.key(), wall), null, null, due.key(),
                due.covers().stream().map(key -> new CoveredDate(null, key)).toList(), zone, wall, due.instant(), due.trace());
    }

    /** Whether somebody made the work without a schedule. */
    public boolean isByHand() {
        return origin == Origin.HAND;
    }
}
