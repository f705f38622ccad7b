package org.maintenancedashboard.calendar.year;

import java.time.LocalDate;
import java.util.List;
import org.maintenancedashboard.calendar.CalendarEntry;

/**
 * A day of the site.
 *
 * @param entries what starts on it
 * @param working whether people work on that day of the week
 * @param holiday what the holiday is called; null where there is none
 * @param freeze what the freeze is called or spans; null where there is none at the schedule's time of day
 * @param inSeason whether the schedule's seasons hold the day; true where it has none
 */
public record PlanDay(LocalDate date, List<CalendarEntry> entries, boolean working, String holiday, String freeze, boolean inSeason) {

    public PlanDay {
        entries = List.copyOf(entries);
    }
}
