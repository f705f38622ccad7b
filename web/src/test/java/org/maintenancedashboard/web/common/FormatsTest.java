package org.maintenancedashboard.web.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Rule 2 of the package. */
class FormatsTest {

    private static final String CHICAGO = "America/Chicago";

    private final Formats formats = new Formats(Clock.fixed(Instant.parse("2026-11-17T20:32:00Z"), ZoneOffset.UTC));

    @Test
    void a_date_of_this_year_carries_no_year() {
        assertEquals("9 Nov", formats.date(LocalDate.of(2026, 11, 9)));
        assertEquals("9 Nov 2027", formats.date(LocalDate.of(2027, 11, 9)));
        assertEquals("Mon 9 Nov", formats.weekday(LocalDate.of(2026, 11, 9)));
        assertEquals("9 Sep", formats.date(LocalDate.of(2026, 9, 9)));
    }

    @Test
    void a_moment_is_shown_in_the_zone_with_its_abbreviation() {
        assertEquals("17 Nov 14:32 CST", formats.moment(Instant.parse("2026-11-17T20:32:00Z"), CHICAGO));
        assertEquals("1 Jul 07:00 CDT", formats.moment(OffsetDateTime.parse("2026-07-01T12:00:00Z"), CHICAGO));
        assertEquals("07:00 CST", formats.time(LocalDateTime.of(2026, 11, 17, 7, 0), CHICAGO));
        assertEquals("Tuesday 17 November 2026, 14:32 CST (America/Chicago)", formats.longMoment(Instant.parse("2026-11-17T20:32:00Z"), CHICAGO));
        assertEquals("2026-11-17T14:32-06:00", formats.iso(Instant.parse("2026-11-17T20:32:00Z"), CHICAGO));
    }

    @Test
    void nothing_is_shown_as_nothing() {
        assertEquals("", formats.date(null) + formats.moment(null, CHICAGO) + formats.time(null, null) + formats.number(null));
    }

    @Test
    void numbers_are_grouped_and_have_at_most_one_decimal() {
        assertEquals("1,234", formats.number(1234));
        assertEquals("95.6", formats.number(95.64));
    }

    @Test
    void dates_and_numbers_are_in_the_language_of_the_reader() {
        Formats german = new Formats(Clock.fixed(Instant.parse("2026-11-17T20:32:00Z"), ZoneOffset.UTC), Locale.GERMAN);
        assertEquals("Dienstag, 17. November 2026", german.longDate(LocalDate.of(2026, 11, 17)));
        assertEquals("9. Okt. 2027", german.date(LocalDate.of(2027, 10, 9)));
        assertEquals("1.234,5", german.number(1234.5));
        Formats french = new Formats(Clock.fixed(Instant.parse("2026-11-17T20:32:00Z"), ZoneOffset.UTC), Locale.FRENCH);
        assertEquals("mardi 17 novembre 2026", french.longDate(LocalDate.of(2026, 11, 17)));
    }

    @Test
    void counts_choose_their_words() {
        assertEquals("1 POD, 14:32 CST", formats.text("shell.siteFacts", 1, "14:32 CST"));
        assertEquals("11 PODs, 14:32 CST", formats.text("shell.siteFacts", 11, "14:32 CST"));
        assertEquals("6 overdue", formats.text("shell.overdueCount", 6L));
        assertEquals("0", formats.text("shell.overdueCount", 0L));
    }
}
