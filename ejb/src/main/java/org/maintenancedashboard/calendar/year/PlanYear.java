package org.maintenancedashboard.calendar.year;

import java.util.List;
import org.maintenancedashboard.calendar.CalendarEntry;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.schedule.ScheduleRow;

/**
 * A year of a schedule.
 *
 * @param equipment the one looked at; null where the schedule applies to none
 * @param zone IANA zone of the equipment's site
 * @param months the twelve months
 * @param along planned dates that the work of a higher rank in its group includes
 */
public record PlanYear(ScheduleRow schedule, Ref equipment, int year, String zone, List<PlanMonth> months, List<IncludedDate> along) {

    public PlanYear {
        months = List.copyOf(months);
        along = List.copyOf(along);
    }

    /** How many dates start in the year. */
    public long count() {
        return months.stream().mapToLong(PlanMonth::count).sum();
    }

    /** How many of them are only planned. */
    public long planned() {
        return months.stream().mapToLong(PlanMonth::planned).sum();
    }

    /** Every date in order. */
    public List<CalendarEntry> dates() {
        return months.stream().flatMap(month -> month.days().stream()).flatMap(day -> day.entries().stream()).toList();
    }
}
