package org.maintenancedashboard.calendar;

import java.util.List;

/** The entries of a range in order of time; {@code truncated} when there are more than one answer holds: the earliest are here. */
public record CalendarRange(List<CalendarEntry> entries, boolean truncated) {
}
