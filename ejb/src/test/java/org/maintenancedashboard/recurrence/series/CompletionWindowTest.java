package org.maintenancedashboard.recurrence.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Rule;

class CompletionWindowTest {

    @ParameterizedTest(name = "{0} at {1}: {2} days")
    @CsvSource({"FREQ=MONTHLY, 2026-03-05T08:00, 7", "FREQ=MONTHLY, 2026-01-05T08:00, 7", "FREQ=WEEKLY, 2026-01-12T08:00, 1",
        "FREQ=DAILY;INTERVAL=3, 2026-01-08T08:00, 0", "FREQ=YEARLY, 2027-01-05T08:00, 30", "FREQ=MONTHLY;INTERVAL=3, 2026-04-05T08:00, 22"})
    void aQuarterOfTheDistanceInWholeDaysAtMostThirty(String rule, LocalDateTime key, int days) {
        assertEquals(days, CompletionWindow.days(plan(rule), key));
    }

    @ParameterizedTest(name = "completed {0}: {1}")
    @CsvSource({"2026-02-25, false", "2026-02-26, true", "2026-03-05, true", "2026-03-06, false"})
    void theFirstDayOfTheWindowAndTheDueDayBelongToIt(LocalDate completed, boolean consumes) {
        Plan plan = plan("FREQ=MONTHLY");
        var march = plan.occurrenceOf(LocalDateTime.parse("2026-03-05T08:00")).orElseThrow();
        assertEquals(consumes, CompletionWindow.consumes(plan, march, completed));
    }

    private static Plan plan(String rule) {
        return Plan.of(LocalDateTime.parse("2026-01-05T08:00"), ZoneId.of("Europe/Berlin"), Rule.parse(rule));
    }
}
