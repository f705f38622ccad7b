package org.maintenancedashboard.calendar.year;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.maintenancedashboard.calendar.CalendarEntry;

/** A month with all its days. */
public record PlanMonth(YearMonth month, List<PlanDay> days) {

    private static final int WEEK = 7;

    public PlanMonth {
        days = List.copyOf(days);
    }

    /** How many dates start in it. */
    public long count() {
        return days.stream().mapToLong(day -> day.entries().size()).sum();
    }

    /** How many of them are only planned. */
    public long planned() {
        return days.stream().flatMap(day -> day.entries().stream()).filter(CalendarEntry::isPlanned).count();
    }

    /** The weeks from Monday to Sunday; null where a day belongs to another month. */
    public List<List<PlanDay>> weeks() {
        List<PlanDay> cells = new ArrayList<>(Collections.nCopies(days.get(0).date().getDayOfWeek().getValue() - 1, null));
        cells.addAll(days);
        while (cells.size() % WEEK != 0) {
            cells.add(null);
        }
        List<List<PlanDay>> weeks = new ArrayList<>();
        for (int first = 0; first < cells.size(); first += WEEK) {
            weeks.add(Collections.unmodifiableList(cells.subList(first, first + WEEK)));
        }
        return weeks;
    }
}
