package org.maintenancedashboard.web.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "FREQ=DAILY | DAYS", "FREQ=DAILY;INTERVAL=10 | DAYS", "FREQ=WEEKLY | WEEKS", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR | WEEKS",
        "FREQ=MONTHLY | MONTHS", "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TH | MONTHS", "FREQ=MONTHLY;BYMONTHDAY=-1 | MONTHS",
        "FREQ=MONTHLY;BYMONTHDAY=31 | MONTHS", "FREQ=YEARLY | YEARS", "FREQ=YEARLY;INTERVAL=3 | YEARS",
        "FREQ=YEARLY;BYMONTH=9;BYDAY=2TU | YEARS", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1 | YEARS"})
    void theFormSaysTheEverydayRulesAndGivesThemBackAsTheyWere(String rule, RuleUnit unit) {
        RuleForm form = RuleForm.of(rule);
        assertEquals(unit, form.getUnit());
        assertEquals(rule, form.rule());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=DAILY;COUNT=3", "FREQ=MONTHLY;BYDAY=5FR", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1", "FREQ=WEEKLY;WKST=SU",
        "FREQ=YEARLY;BYMONTH=3", "FREQ=YEARLY;BYMONTH=3,4;BYMONTHDAY=1", "FREQ=DAILY;INTERVAL=1000", "FREQ=HOURLY", "FREQ=DAILY;FREQ=DAILY", "x"})
    void aRuleBeyondTheFormStaysItsText(String rule) {
        RuleForm form = RuleForm.of(rule);
        assertEquals(RuleUnit.TEXT, form.getUnit());
        assertEquals(rule, form.rule());
    }

    @Test
    void asNeededHasNoRule() {
        assertEquals(RuleUnit.NONE, RuleForm.of(null).getUnit());
        assertNull(RuleForm.of(null).rule());
    }

    @Test
    void weekdaysAreWrittenInTheOrderOfTheWeek() {
        RuleForm form = RuleForm.of("FREQ=WEEKLY");
        form.setWeekdays(List.of("SU", "MO"));
        assertEquals("FREQ=WEEKLY;BYDAY=MO,SU", form.rule());
    }

    @Test
    void theDayOfTheFirstDateNeedsNoMonth() {
        RuleForm form = RuleForm.of("FREQ=YEARLY;BYMONTH=9;BYDAY=2TU");
        form.setDay(RuleDay.ANCHOR);
        assertEquals("FREQ=YEARLY", form.rule());
    }
}
