package org.maintenancedashboard.web.calendar.year;

import java.util.List;

/** A month as the page shows it; null where a day belongs to another month. */
public record YearMonthFace(String name, long count, List<List<YearDay>> weeks) {
}
