package org.maintenancedashboard.calendar.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.calendar.forecast.Forecast.Amount;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Rule;

/** Rules 1, 2 and 5 of the package. */
class TallyTest {

    private static final Ref PUMPS = new Ref(1L, "Pumps");
    private static final Ref FANS = new Ref(2L, "Fans");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);

    @Test
    void each_month_holds_what_the_engine_gives_for_it() {
        Plan plan = Plan.of(FROM.atTime(23, 30), BERLIN, Rule.parse("FREQ=WEEKLY;BYDAY=MO,TH"));
        Tally tally = new Tally(FROM, FROM.plusYears(2));
        Tally.Planner planner = tally.planner(PUMPS, BERLIN, 90);
        plan.forEachMillis(null, FROM.plusYears(3), planner::add);
        Forecast forecast = tally.forecast(1);
        assertEquals(24, forecast.months().size());
        for (Forecast.Month month : forecast.months()) {
            LocalDate first = month.month().atDay(1);
            int dates = plan.between(first, first.plusMonths(1), 100).occurrences().size();
            assertEquals(new Amount(0, dates, dates * 1.5), month.amount(), month.month()::toString);
        }
    }

    @Test
    void a_date_counts_in_the_month_it_has_at_its_site() {
        Tally tally = new Tally(FROM, FROM.plusMonths(2));
        long newYearInBerlin = FROM.atStartOfDay(BERLIN).toInstant().toEpochMilli();
        tally.planner(PUMPS, BERLIN, 60).add(newYearInBerlin);
        tally.planner(PUMPS, ZoneId.of("America/Chicago"), 60).add(newYearInBerlin);
        assertEquals(List.of(1L, 0L), tally.forecast(2).months().stream().map(month -> month.amount().planned()).toList());
    }

    @Test
    void part_of_a_month_counts_only_what_lies_inside() {
        Tally tally = new Tally(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 2, 10));
        Tally.Planner planner = tally.planner(PUMPS, BERLIN, 60);
        Plan.of(FROM.atTime(8, 0), BERLIN, Rule.parse("FREQ=DAILY")).forEachMillis(FROM, FROM.plusMonths(3), planner::add);
        assertEquals(List.of(17L, 9L), tally.forecast(1).months().stream().map(month -> month.amount().planned()).toList());
    }

    @Test
    void groups_stand_in_the_order_of_their_dates_and_add_up() {
        Tally tally = new Tally(FROM, FROM.plusYears(1));
        tally.made(PUMPS, YearMonth.of(2027, 3), 2, 120);
        tally.made(FANS, YearMonth.of(2027, 4), 3, 30);
        Forecast forecast = tally.forecast(0);
        assertEquals(List.of(FANS, PUMPS), forecast.groups().stream().map(Forecast.Group::of).toList());
        assertEquals(new Amount(5, 0, 2.5), forecast.total());
        assertEquals(new Amount(2, 0, 2), forecast.groups().get(1).months().get(2));
    }

    @Test
    void more_than_ten_years_and_an_end_before_the_start_are_refused() {
        assertThrows(Invalid.class, () -> new ForecastAsk(FROM, FROM.plusYears(10).plusDays(1), null, By.TYPE));
        assertThrows(Invalid.class, () -> new ForecastAsk(FROM, FROM, null, By.TYPE));
        assertEquals(FROM.plusYears(10), new ForecastAsk(FROM, FROM.plusYears(10), null, By.SITE).to());
    }
}
