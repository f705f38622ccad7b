package org.maintenancedashboard.schedule.nesting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.time.LocalDateTime;
import java.util.Objects;
import org.maintenancedashboard.recurrence.Decision;
import org.maintenancedashboard.recurrence.Mode;
import org.maintenancedashboard.schedule.plan.PlanSnapshot;

/**
 * A schedule of a group on one equipment.
 *
 * @param checklistVersionId the steps of its type
 * @param rank the higher includes the lower
 * @param tolerance days, null for a fifth of its rule's nominal days
 * @param from first local date that is not generated yet; {@link LocalDate#MAX} when none is left
 * @param activeFrom first local date ever
 * @param stored what its keys are already
 */
record Member(long scheduleId, long activityTypeId, String name, long checklistVersionId, PlanSnapshot snapshot, int rank, Integer tolerance,
        LocalDate from, LocalDate activeFrom, Map<LocalDateTime, Stored> stored) {

    /**
     * A key that is stored.
     *
     * @param activityId null where no work stands for it
     * @param own whether that work was made for it
     * @param free whether that work is not begun
     */
    record Stored(Long activityId, boolean own, boolean free) {
    }

    Member {
        Objects.requireNonNull(snapshot);
        Objects.requireNonNull(from);
        Objects.requireNonNull(activeFrom);
    }

    boolean floating() {
        return snapshot.mode() instanceof Mode.Floating;
    }

    Member storing(Map<LocalDateTime, Stored> keys) {
        return new Member(scheduleId, activityTypeId, name, checklistVersionId, snapshot, rank, tolerance, from, activeFrom, keys);
    }

    Member decided(List<Decision> decisions) {
        return decisions.isEmpty() ? this : new Member(scheduleId, activityTypeId, name, checklistVersionId, snapshot.decided(decisions), rank,
                tolerance, from, activeFrom, stored);
    }
}
