package org.maintenancedashboard.schedule.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maintenancedashboard.recurrence.Freeze;

/**
 * When people work at a site, as the engine is told: local days of the site.
 *
 * @param holidays days without work and what they are called
 * @param freezes those of the site and those of every site
 */
public record SiteDays(Set<DayOfWeek> workingDays, Map<LocalDate, String> holidays, List<Freeze> freezes) {

    /** Every day is a working day. */
    public static final SiteDays OPEN = new SiteDays(EnumSet.allOf(DayOfWeek.class), Map.of(), List.of());

    public SiteDays {
        workingDays = Set.copyOf(workingDays);
        holidays = Map.copyOf(holidays);
        freezes = List.copyOf(freezes);
    }
}
