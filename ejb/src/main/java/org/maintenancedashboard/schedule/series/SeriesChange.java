package org.maintenancedashboard.schedule.series;

import org.maintenancedashboard.recurrence.series.Succession;
import org.maintenancedashboard.schedule.decision.DateKey;

/**
 * A change of a series from one of its dates on.
 *
 * @param date the first date that changes, of the schedule that ends
 * @param reason why, as the person says
 */
public record SeriesChange(DateKey date, Succession succession, String reason) {
}
