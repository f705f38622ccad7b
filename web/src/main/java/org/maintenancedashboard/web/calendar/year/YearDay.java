package org.maintenancedashboard.web.calendar.year;

import org.maintenancedashboard.calendar.year.PlanDay;

/**
 * A day as the page shows it.
 *
 * @param first its first date, null where there is none
 * @param tint the class of what lies on the day besides, empty for an ordinary one
 * @param words the same in words, empty where there is nothing to say
 */
public record YearDay(PlanDay day, YearDate first, String tint, String words) {
}
