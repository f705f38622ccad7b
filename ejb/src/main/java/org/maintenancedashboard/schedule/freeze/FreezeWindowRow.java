package org.maintenancedashboard.schedule.freeze;

import java.time.LocalDateTime;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.recurrence.Freeze;

/**
 * A freeze as it is read.
 *
 * @param site null for every site
 * @param from a local date-time such as {@code 2026-11-20T00:00}, or the first day of every year as {@code MM-DD}
 * @param to the local date-time after the last, or the last day as {@code MM-DD}
 * @param yearly whether it comes every year
 */
public record FreezeWindowRow(Long id, int version, Ref site, String name, String from, String to, boolean yearly) {

    /** As the query reads it. */
    public FreezeWindowRow(Long id, int version, Long siteId, String site, String name, LocalDateTime fromAt, LocalDateTime toAt, String fromDay,
            String toDay) {
        this(id, version, Ref.of(siteId, site), name, fromAt == null ? fromDay : fromAt.toString(), toAt == null ? toDay : toAt.toString(),
                fromAt == null);
    }

    /** As the engine reads it. */
    public Freeze freeze() {
        return Freeze.parse(from, to).named(name);
    }
}
