package org.maintenancedashboard.calendar;

import java.util.Locale;
import java.util.Optional;
import org.maintenancedashboard.maintenance.activity.ActivityFilter;
import org.maintenancedashboard.schedule.generation.GenerationTarget;
import org.maintenancedashboard.schedule.generation.PlannedTarget;

/**
 * A filter of activities as it applies to what is only planned.
 *
 * @param place the path of the location asked for, if any
 */
record PlannedFilter(ActivityFilter filter, Optional<String> place) {

    /** What is planned has no state, no time to be late and nobody assigned, and no schedule leaves it out. */
    boolean asksForPlanned() {
        return filter.statuses().isEmpty() && filter.overdue() == null && filter.assignedTo() == null && !Boolean.FALSE.equals(filter.generated());
    }

    boolean accepts(PlannedTarget planned) {
        GenerationTarget target = planned.target();
        return is(filter.activityTypeId(), target.activityTypeId()) && is(filter.scheduleId(), target.scheduleId())
                && (filter.priority() == null || filter.priority().code().equals(target.priority()))
                && (filter.locationId() == null || place.filter(path -> standsAt(planned.path(), path)).isPresent())
                && (holds(target.title()) || holds(planned.equipment()));
    }

    boolean accepts(CalendarEntry entry) {
        var times = filter.times();
        return times.on().contains(entry.localStart().toLocalDate(), entry.localEnd().toLocalDate())
                && times.due().contains(entry.localEnd().toLocalDate()) && times.starts().contains(entry.localStart().toLocalDate())
                && (times.from() == null || !entry.end().isBefore(times.from())) && (times.to() == null || entry.start().isBefore(times.to()));
    }

    private boolean standsAt(String path, String place) {
        return path.equals(place) || !Boolean.FALSE.equals(filter.below()) && path.startsWith(place + " > ");
    }

    private boolean holds(String text) {
        return text.toLowerCase(Locale.ROOT).contains(filter.q());
    }

    private static boolean is(Long asked, long id) {
        return asked == null || asked == id;
    }
}
