package org.maintenancedashboard.maintenance.activity;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.maintenancedashboard.maintenance.type.Priority;

/** An activity in a list; times are moments, {@code zone} is the site's. */
public record ActivityRow(Long id, String title, ActivityStatus status, Priority priority, Instant scheduledStart, Instant scheduledEnd,
        Instant actualStart, Instant actualEnd, Long equipmentId, String equipment, Long activityTypeId, String activityType, Long locationId,
        String path, Long siteId, String site, String zone, Long assignedToId, String assignedTo, Long scheduleId) {

    /** The constructor expression's arguments over the aliases of {@link #FROM}. */
    static final String COLUMNS = """
            a.id, a.title, a.status, a.priority, a.scheduledStart, a.scheduledEnd, a.actualStart, a.actualEnd, e.id, e.name, t.id, t.name,
            l.id, l.path, s.id, s.name, s.zone, u.id,
            case when u.id is null then null else coalesce(nullif(trim(concat(coalesce(u.firstName, ''), ' ', coalesce(u.lastName, ''))), ''), u.username) end,
            a.scheduleId""";

    /** Activities with their equipment, place and person. */
    static final String FROM = """
             from Activity a join a.equipment e join a.activityType t join e.location l join Location s on s.id = l.siteId
            left join a.assignedTo u""";

    public boolean overdueAt(Instant now) {
        return status.isOpen() && scheduledEnd.isBefore(now);
    }

    /** Local calendar days of the site between the scheduled end and now; 0 when not overdue. */
    public long daysLateAt(Instant now) {
        if (!overdueAt(now)) {
            return 0;
        }
        ZoneId local = ZoneId.of(zone);
        return ChronoUnit.DAYS.between(scheduledEnd.atZone(local).toLocalDate(), now.atZone(local).toLocalDate());
    }

    /** The path below the site, empty for the site itself. */
    public String placeInSite() {
        return path.equals(site) ? "" : path.substring(site.length() + 3);
    }
}
