package org.maintenancedashboard.schedule.workday;

import java.util.List;

/** A site's working calendar with all its holidays in order; {@code zone} is where its days begin and end. */
public record WorkingCalendarDetail(Long siteId, String site, String zone, int version, List<String> workingDays, List<HolidayRow> holidays) {
}
