package org.maintenancedashboard.schedule.nesting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.maintenancedashboard.recurrence.Occurrence;

/**
 * The dates of one schedule of a group in a range, without the keys that are stored.
 *
 * @param own those it makes itself, in order of time
 * @param along those that others carry
 */
public record NestedDates(List<Own> own, List<Along> along) {

    public NestedDates {
        own = List.copyOf(own);
        along = List.copyOf(along);
    }

    /** A date that is made, and what it carries; the trace says so. */
    public record Own(Occurrence occurrence, List<Carried> carried) {
    }

    /**
     * A date that another one carries; the trace says which.
     *
     * @param activityId the work that stands for it, null while that is not made
     */
    public record Along(Occurrence occurrence, Long activityId) {

        /** Its final local date. */
        public LocalDate date() {
            return occurrence.start().toLocalDate();
        }
    }

    /**
     * A date of a lower rank that is carried.
     *
     * @param name the name of its activity type
     * @param checklistVersionId the steps of its type
     * @param keys its keys that are not stored yet
     */
    public record Carried(long scheduleId, long activityTypeId, String name, long checklistVersionId, List<LocalDateTime> keys) {
    }
}
