package org.maintenancedashboard.calendar.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.recurrence.Freeze;
import org.maintenancedashboard.recurrence.Season;
import org.maintenancedashboard.schedule.plan.SiteDays;

/** Rule 3 of the package. */
class YearDaysTest {

    private final List<PlanMonth> months = new YearDays(new SiteDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            Map.of(LocalDate.of(2027, 5, 1), "Labour Day"), List.of(Freeze.parse("2027-11-20T09:00", "2027-11-22T09:00").named("Peak"))),
            List.of(Season.parse("11-01", "05-31")), LocalTime.of(8, 0)).months(2027, List.of());

    @Test
    void a_year_has_all_its_days_in_weeks_from_monday() {
        assertEquals(365, months.stream().mapToInt(month -> month.days().size()).sum());
        assertTrue(months.stream().flatMap(month -> month.weeks().stream()).allMatch(week -> week.size() == 7));
        assertEquals(LocalDate.of(2027, 1, 1), months.get(0).weeks().get(0).get(4).date());
        assertNull(months.get(0).weeks().get(0).get(3));
    }

    @Test
    void days_say_what_concerns_them_at_the_time_of_the_schedule() {
        assertEquals("Labour Day", months.get(4).days().get(0).holiday());
        assertFalse(months.get(4).days().get(0).working());
        assertNull(months.get(10).days().get(19).freeze(), "the freeze begins after the time of day");
        assertTrue(months.get(10).days().get(20).freeze().contains("Peak"));
        assertTrue(months.get(10).days().get(21).freeze().contains("Peak"));
        assertFalse(months.get(5).days().get(0).inSeason());
        assertTrue(months.get(4).days().get(30).inSeason());
    }
}
