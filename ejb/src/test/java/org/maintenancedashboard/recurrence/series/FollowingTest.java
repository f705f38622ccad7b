package org.maintenancedashboard.recurrence.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maintenancedashboard.recurrence.Rule;

class FollowingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "FREQ=MONTHLY;COUNT=9 | 2026-03-31 | 2026-03-16 | FREQ=MONTHLY",
        "FREQ=WEEKLY;BYDAY=TU | 2026-03-03 | 2026-03-05 | FREQ=WEEKLY;BYDAY=TH",
        "FREQ=WEEKLY;BYDAY=TU,TH | 2026-03-03 | 2026-03-04 | FREQ=WEEKLY;BYDAY=TU,TH",
        "FREQ=MONTHLY;BYMONTHDAY=15 | 2026-03-15 | 2026-03-17 | FREQ=MONTHLY;BYMONTHDAY=17",
        "FREQ=MONTHLY;BYMONTHDAY=-1 | 2026-03-31 | 2026-03-30 | FREQ=MONTHLY;BYMONTHDAY=-2",
        "FREQ=MONTHLY;BYDAY=2TU | 2026-03-10 | 2026-03-19 | FREQ=MONTHLY;BYDAY=3TH",
        "FREQ=MONTHLY;BYDAY=-1FR | 2026-03-27 | 2026-03-26 | FREQ=MONTHLY;BYDAY=-1TH",
        "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15 | 2026-03-15 | 2026-04-01 | FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1",
        "FREQ=YEARLY;BYDAY=20MO | 2026-05-18 | 2026-05-19 | FREQ=YEARLY;BYDAY=20MO",
        "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270101 | 2026-03-03 | 2026-03-03 | FREQ=WEEKLY;BYDAY=TU"})
    void theOneDayOfARuleGoesWithTheDateAndSeveralStay(String rule, LocalDate before, LocalDate after, String wanted) {
        assertEquals(wanted, Following.rule(Rule.parse(rule), before, after).text());
    }
}
