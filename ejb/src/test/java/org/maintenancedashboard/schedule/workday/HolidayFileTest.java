package org.maintenancedashboard.schedule.workday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maintenancedashboard.common.FieldError;
import org.maintenancedashboard.common.Invalid;

/** Rule 3 of the package: what an iCalendar file says about closed days. */
class HolidayFileTest {

    private static final HolidayFile FILE = new HolidayFile(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1));

    @Test
    void aRecurringHolidayFallsInEveryYearOfTheRange() {
        assertEquals(Map.of(day("2026-12-25"), "Christmas Day", day("2027-12-25"), "Christmas Day"),
                days("DTSTART;VALUE=DATE:19701225", "RRULE:FREQ=YEARLY", "SUMMARY:Christmas Day"));
    }

    @Test
    void theFourthThursdayOfNovemberIsFoundByItsRuleAndAnExceptionIsLeftOut() {
        assertEquals(Map.of(day("2027-11-25"), "Thanksgiving"), days("DTSTART;VALUE=DATE:20251127",
                "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "EXDATE;VALUE=DATE:20261126", "SUMMARY:Thanksgiving"));
    }

    @Test
    void anEventOfSeveralDaysClosesEachOfThemAndItsEndIsTheDayAfter() {
        assertEquals(Map.of(day("2026-12-24"), "Works, closed; all", day("2026-12-25"), "Works, closed; all"),
                days("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261226", "SUMMARY:Works\\, closed\\; all"));
    }

    @Test
    void anEventWithTimesClosesTheDaysItTouches() {
        assertEquals(Map.of(day("2026-05-01"), "Holiday"), days("DTSTART;TZID=Europe/Berlin:20260501T080000", "DTEND;TZID=Europe/Berlin:20260501T180000"));
    }

    @Test
    void aCancelledEventClosesNothingAndAnAlarmInsideAnEventChangesNothing() {
        assertEquals(Map.of(), days("DTSTART;VALUE=DATE:20260501", "STATUS:CANCELLED"));
        assertEquals(Map.of(day("2026-05-01"), "Labour Day"), days("DTSTART;VALUE=DATE:20260501", "SUMMARY:Labour Day", "BEGIN:VALARM",
                "TRIGGER:-PT10M", "SUMMARY:Wake up", "END:VALARM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "Name;Category\nTX1;Transformer", "<html><body>404</body></html>", "BEGIN:VEVENT\nEND:VEVENT", "BEGIN:VCALENDAR\nBEGIN:VEVENT"})
    void whatIsNoICalendarIsRefusedUnderFile(String text) {
        assertEquals("error.holidays.unreadable", refusal(text).key());
    }

    @Test
    void anEventThatCannotBeReadIsRefusedByItsName() {
        assertEquals("Odd", refusal(event("DTSTART;VALUE=DATE:20261340", "SUMMARY:Odd")).arguments().get(0));
        assertEquals("error.holidays.rule", refusal(event("DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=SECONDLY", "SUMMARY:Odd")).key());
        assertEquals("error.holidays.date", refusal(event("SUMMARY:Odd")).key());
        assertEquals("error.holidays.many", refusal(IntStream.rangeClosed(0, HolidayFile.MOST_EVENTS)
                .mapToObj(i -> "BEGIN:VEVENT\r\nDTSTART:20260101\r\nEND:VEVENT\r\n").collect(Collectors.joining("", "BEGIN:VCALENDAR\r\n", "END:VCALENDAR\r\n"))).key());
        assertEquals("error.holidays.large", refusal("x".repeat(HolidayFile.MAX_BYTES + 1)).key());
    }

    private static FieldError refusal(String text) {
        Invalid refused = assertThrows(Invalid.class, () -> FILE.days(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals("file", refused.errors().get(0).field());
        return refused.errors().get(0);
    }

    private static Map<LocalDate, String> days(String... lines) {
        return FILE.days(event(lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String event(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:1\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
