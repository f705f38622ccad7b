package org.maintenancedashboard.schedule.workday;

import java.io.Serializable;
import java.time.LocalDate;

/** A day that a file names; {@code known} when the calendar already has a holiday on it, which then stays as it is. */
public record FoundHoliday(LocalDate date, String name, boolean known) implements Serializable {
}
