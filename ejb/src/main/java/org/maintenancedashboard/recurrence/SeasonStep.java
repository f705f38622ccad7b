package org.maintenancedashboard.recurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.maintenancedashboard.recurrence.days.Days;

/** Drops what lies outside all seasons. */
final class SeasonStep implements DayStep {

    private final List<Season> seasons;

    SeasonStep(List<Season> seasons) {
        this.seasons = seasons;
    }

    @Override
    public int apply(int day, Trace trace) {
        int dayOfYear = Days.monthAndDay(day);
        for (int i = 0; i < seasons.size(); i++) {
            if (seasons.get(i).contains(dayOfYear)) {
                return day;
            }
        }
        if (trace.isOn()) {
            LocalDate date = Dates.date(day);
            trace.add(StepKind.SEASON, Dates.longText(date) + " lies outside the season ("
                    + seasons.stream().map(Season::text).collect(Collectors.joining(", ")) + "): left out");
        }
        return Days.NONE;
    }
}
