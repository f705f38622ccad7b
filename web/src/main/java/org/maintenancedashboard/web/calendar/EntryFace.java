package org.maintenancedashboard.web.calendar;

import org.maintenancedashboard.calendar.CalendarEntry;

/**
 * How an entry looks.
 *
 * @param tone the suffix of its {@code is-} class; overdue work is overdue, whatever its status
 * @param priority the class suffix of its priority
 * @param words status, priority and wall time in words, for those who cannot see the icon
 * @param ownTime its wall time with zone where its site's zone is not the page's, else empty
 */
public record EntryFace(CalendarEntry entry, String tone, String icon, String priority, String words, String ownTime) {
}
