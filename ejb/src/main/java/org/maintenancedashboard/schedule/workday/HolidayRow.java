package org.maintenancedashboard.schedule.workday;

import java.io.Serializable;
import java.time.LocalDate;

/** A holiday as it is read: a local day of the site and what it is called. */
public record HolidayRow(LocalDate date, String name) implements Serializable {
}
