package org.maintenancedashboard.schedule.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 1 of the package. */
class WindowTest {

    @ParameterizedTest(name = "{0} to {1}, {2} %: {3} days")
    @CsvSource({"2026-06-01,2026-09-01,25,23", "2026-01-01,2026-01-08,25,1", "2026-01-01,2026-01-04,25,0", "2026-01-01,2027-01-01,25,30",
        "2026-06-01,2026-09-01,0,0", "2026-06-01,2026-06-21,100,20"})
    void theWindowIsAShareOfTheDistanceRoundedDownAndAtMostThirtyDays(LocalDate before, LocalDate due, int percent, long days) {
        assertEquals(days, Window.days(before, due, percent));
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({"2026-08-09,2026-09-01,true", "2026-08-08,2026-09-01,false", "2026-09-01,2026-09-01,true", "2026-09-02,2026-09-01,false"})
    void workStandsForADateThatLiesAtMostTheWindowAhead(LocalDate completed, LocalDate due, boolean covers) {
        assertEquals(covers, Window.covers(completed, due, 23));
    }
}
