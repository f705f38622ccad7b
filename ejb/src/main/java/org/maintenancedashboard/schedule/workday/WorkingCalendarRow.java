package org.maintenancedashboard.schedule.workday;

import java.time.LocalDate;
import java.util.List;

/**
 * A site's working calendar in a list.
 *
 * @param workingDays codes MO to SU
 * @param holidays how many holidays lie ahead, today included
 * @param nextHoliday the first of them, or null
 */
public record WorkingCalendarRow(Long siteId, String site, String zone, int version, List<String> workingDays, long holidays, LocalDate nextHoliday) {

    /** As the query reads it. */
    public WorkingCalendarRow(Long siteId, String site, String zone, int version, String workingDays, long holidays, LocalDate nextHoliday) {
        this(siteId, site, zone, version, List.of(workingDays.split(",")), holidays, nextHoliday);
    }
}
