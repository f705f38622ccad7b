package org.maintenancedashboard.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescribeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=DAILY | Every day
            FREQ=DAILY;INTERVAL=10;COUNT=5 | Every 10 days, 5 times
            FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR | Every working day
            FREQ=WEEKLY | Every week on Saturday
            FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH | Every 2 weeks on Monday and Thursday
            FREQ=MONTHLY | Every month on day 31
            FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TH | Every 3 months on the last Thursday
            FREQ=MONTHLY;BYMONTHDAY=-1 | Every month on the last day
            FREQ=MONTHLY;BYMONTHDAY=1,15 | Every month on day 1 and 15
            FREQ=MONTHLY;BYDAY=2TU;BYMONTH=1,2,3,4,5,6,7,9,10,11,12 | Every month on the second Tuesday except in August
            FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1 | Every month on the first working day
            FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 | Every month on day 13 if it is a Friday
            FREQ=YEARLY | Every year on 31 January
            FREQ=YEARLY;BYMONTH=3,9 | Every year on day 31 of March and September
            FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 | Every year on 29 February
            FREQ=YEARLY;BYMONTHDAY=15 | Every year on 15 January
            FREQ=YEARLY;BYMONTH=1;BYDAY=2MO | Every year on the second Monday of January
            FREQ=YEARLY;BYDAY=20MO | Every year on the 20th Monday of the year
            FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO | Every year in week 20 on Monday
            FREQ=YEARLY;BYYEARDAY=100 | Every year on day 100 of the year
            FREQ=YEARLY;UNTIL=20301231 | Every year on 31 January, until 31 December 2030
            """)
    void aRuleReadsAsASentence(String rule, String text) {
        assertEquals(text, Expect.plan("2026-01-31T08:00", rule).describe());
    }
}
