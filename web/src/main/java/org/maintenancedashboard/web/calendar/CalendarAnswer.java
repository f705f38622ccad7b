package org.maintenancedashboard.web.calendar;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.maintenancedashboard.calendar.CalendarEntry;
import org.maintenancedashboard.common.Ref;

/** An entry of the calendar as JSON; {@code id} is missing where the occurrence is only planned; {@code includes} names the types of lower rank it includes. */
public record CalendarAnswer(Long id, boolean planned, Long scheduleId, LocalDateTime key, String title, String status, boolean overdue,
        String priority, OffsetDateTime start, OffsetDateTime end, String zone, Ref equipment, String activityType, String location, Ref site,
        String assignedTo, List<String> includes) {

    static CalendarAnswer of(CalendarEntry entry) {
        ZoneId zone = ZoneId.of(entry.zone());
        return new CalendarAnswer(entry.activityId(), entry.isPlanned(), entry.scheduleId(), entry.key(), entry.title(), entry.status(),
                entry.overdue(), entry.priority(), entry.start().atZone(zone).toOffsetDateTime(), entry.end().atZone(zone).toOffsetDateTime(),
                entry.zone(), Ref.of(entry.equipmentId(), entry.equipment()), entry.activityType(), entry.path(),
                Ref.of(entry.siteId(), entry.site()), entry.assignedTo(), entry.includes());
    }
}
