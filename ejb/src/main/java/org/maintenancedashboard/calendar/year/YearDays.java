package org.maintenancedashboard.calendar.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maintenancedashboard.calendar.CalendarEntry;
import org.maintenancedashboard.recurrence.Freeze;
import org.maintenancedashboard.recurrence.Season;
import org.maintenancedashboard.schedule.plan.SiteDays;

/** Puts the months of a year together. */
record YearDays(SiteDays site, List<Season> seasons, LocalTime time) {

    private static final int MONTHS = 12;

    List<PlanMonth> months(int year, List<CalendarEntry> entries) {
        Map<LocalDate, List<CalendarEntry>> byDay = entries.stream().sorted(Comparator.comparing(CalendarEntry::start))
                .collect(Collectors.groupingBy(entry -> entry.localStart().toLocalDate()));
        return IntStream.rangeClosed(1, MONTHS).mapToObj(month -> month(YearMonth.of(year, month), byDay)).toList();
    }

    private PlanMonth month(YearMonth month, Map<LocalDate, List<CalendarEntry>> byDay) {
        return new PlanMonth(month, IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay)
                .map(day -> day(day, byDay.getOrDefault(day, List.of()))).toList());
    }

    private PlanDay day(LocalDate date, List<CalendarEntry> entries) {
        LocalDateTime moment = date.atTime(time);
        String freeze = site.freezes().stream().filter(one -> one.contains(moment)).findFirst().map(Freeze::text).orElse(null);
        boolean inSeason = seasons.isEmpty() || seasons.stream().anyMatch(season -> season.contains(date));
        return new PlanDay(date, entries, site.workingDays().contains(date.getDayOfWeek()), site.holidays().get(date), freeze, inSeason);
    }
}
