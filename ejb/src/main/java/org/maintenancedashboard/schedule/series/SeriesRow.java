package org.maintenancedashboard.schedule.series;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * One schedule of a series.
 *
 * @param startsAt its anchor, wall time
 * @param recurrence its rule, RFC 5545 text
 * @param current whether it is the one that goes on; the others go on to their end only
 */
public record SeriesRow(Long id, LocalDateTime startsAt, String recurrence, boolean current) implements Serializable {
}
