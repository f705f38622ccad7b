package org.maintenancedashboard.schedule.chunk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.maintenancedashboard.schedule.nesting.NestedDates.Carried;

/**
 * One occurrence that is due and what becomes of it.
 *
 * @param covers the keys it stands for, the own first
 * @param standIn the work that stands for it where it is {@code COVERED}, else null
 * @param carried dates of lower rank that share its fate
 */
record Start(LocalDateTime key, Instant at, List<LocalDateTime> covers, Outcome outcome, Earlier standIn, List<Carried> carried) {

    /** A date that work of a higher rank, made before, carries from now on. */
    static Start along(Found found, long activityId) {
        return new Start(found.key(), found.at(), found.covers(), Outcome.COVERED, new Earlier(null, activityId, null, true), List.of());
    }

    /** What becomes of an occurrence; the names are the states of its keys, in lower case. */
    enum Outcome {
        GENERATED, COVERED, SKIPPED, MISSED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The work before an occurrence: stored (its id) or made in the same run (its key).
     *
     * @param key its key, null for work that carries the occurrence
     * @param activityId null where it is not stored yet
     * @param at when it is due
     * @param open neither completed nor cancelled
     */
    record Earlier(LocalDateTime key, Long activityId, Instant at, boolean open) {
    }
}
