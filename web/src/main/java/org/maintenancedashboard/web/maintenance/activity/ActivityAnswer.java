package org.maintenancedashboard.web.maintenance.activity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.maintenance.activity.ActivityRow;
import org.maintenancedashboard.maintenance.activity.ActivityStatus;
import org.maintenancedashboard.maintenance.type.Priority;

/**
 * An activity of a list as JSON; times carry the offset of the site's {@code zone}.
 *
 * @param daysLate local calendar days between the scheduled end and now, 0 when not overdue
 */
public record ActivityAnswer(Long id, String title, ActivityStatus status, boolean overdue, long daysLate, Priority priority, Ref equipment,
        Ref activityType, Place location, Ref site, Long scheduleId, OffsetDateTime scheduledStart, OffsetDateTime scheduledEnd,
        OffsetDateTime actualStart, OffsetDateTime actualEnd, String zone, Ref assignedTo) {

    /** Where the equipment stands. */
    public record Place(Long id, String name, String path) {
    }

    static ActivityAnswer of(ActivityRow row, Instant now) {
        return new ActivityAnswer(row.id(), row.title(), row.status(), row.overdueAt(now), row.daysLateAt(now), row.priority(),
                Ref.of(row.equipmentId(), row.equipment()), Ref.of(row.activityTypeId(), row.activityType()), place(row),
                Ref.of(row.siteId(), row.site()), row.scheduleId(), local(row.scheduledStart(), row), local(row.scheduledEnd(), row),
                local(row.actualStart(), row), local(row.actualEnd(), row), row.zone(), Ref.of(row.assignedToId(), row.assignedTo()));
    }

    static OffsetDateTime local(Instant moment, ActivityRow row) {
        return moment == null ? null : moment.atZone(ZoneId.of(row.zone())).toOffsetDateTime();
    }

    private static Place place(ActivityRow row) {
        return new Place(row.locationId(), row.path().substring(row.path().lastIndexOf('>') + 1).strip(), row.path());
    }
}
