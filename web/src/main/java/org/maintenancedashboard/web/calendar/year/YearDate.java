package org.maintenancedashboard.web.calendar.year;

import java.time.LocalDate;
import org.maintenancedashboard.calendar.CalendarEntry;

/**
 * A date as the page shows it.
 *
 * @param tone the suffix of its {@code is-} class
 * @param label date, time and status in words
 * @param href where it leads: to the activity, or to its reasons
 * @param hours wall time of the site with its zone
 * @param original the date the rule gave where it is another, else null
 */
public record YearDate(CalendarEntry entry, String tone, String label, String href, String hours, LocalDate original) {

    public LocalDate date() {
        return entry.localStart().toLocalDate();
    }
}
