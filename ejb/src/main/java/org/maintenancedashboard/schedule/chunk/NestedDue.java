package org.maintenancedashboard.schedule.chunk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.schedule.nesting.NestedDates;

/**
 * What is due for a target in a group, before it is decided.
 *
 * @param found dates it makes itself
 * @param along dates that work made before carries from now on
 * @param waiting the first date that waits for one of higher rank, or null
 */
record NestedDue(List<Found> found, List<Start> along, LocalDate waiting) {

    static NestedDue of(NestedDates dates) {
        List<Start> along = dates.along().stream().filter(one -> one.activityId() != null)
                .map(one -> Start.along(Found.of(one.occurrence(), List.of()), one.activityId())).toList();
        LocalDate waiting = dates.along().stream().filter(one -> one.activityId() == null).map(NestedDates.Along::date).min(LocalDate::compareTo)
                .orElse(null);
        return new NestedDue(dates.own().stream().map(one -> Found.of(one.occurrence(), one.carried())).toList(), along, waiting);
    }

    /** The starts of a target: those decided, and those carried. */
    List<Start> with(List<Start> decided) {
        List<Start> all = new ArrayList<>(decided);
        all.addAll(along);
        return all;
    }

    /** When to look again: at once for what waits. */
    LocalDate earlier(LocalDate next) {
        return waiting == null || next != null && next.isBefore(waiting) ? next : waiting;
    }
}
