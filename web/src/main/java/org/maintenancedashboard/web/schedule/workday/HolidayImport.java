package org.maintenancedashboard.web.schedule.workday;

import java.util.List;
import org.maintenancedashboard.schedule.workday.FoundHoliday;

/**
 * What an iCalendar file says.
 *
 * @param added how many of the days are new, and, unless it was a trial, now stored
 * @param found every day the file names in the range, in order
 */
public record HolidayImport(int added, List<FoundHoliday> found) {

    static HolidayImport of(List<FoundHoliday> found) {
        return new HolidayImport((int) found.stream().filter(day -> !day.known()).count(), found);
    }
}
