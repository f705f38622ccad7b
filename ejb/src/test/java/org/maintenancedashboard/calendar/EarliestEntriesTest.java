package org.maintenancedashboard.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EarliestEntriesTest {

    private static final Instant BEGIN = Instant.parse("2026-11-01T00:00:00Z");
    private static final LocalDate BEFORE = LocalDate.of(2027, 1, 1);

    private final EarliestEntries entries = new EarliestEntries(10);

    @Test
    void whatFitsComesInOrderOfTime() {
        IntStream.of(3, 1, 10, 2, 9, 4, 8, 5, 7, 6).forEach(this::add);
        assertEquals(LongStream.rangeClosed(1, 10).boxed().toList(), ids());
        assertFalse(entries.range().truncated());
        assertEquals(BEFORE, entries.horizon(BEFORE));
    }

    @Test
    void oneMoreThanFitsIsSaid() {
        IntStream.rangeClosed(1, 11).forEach(this::add);
        assertTrue(entries.range().truncated());
        assertEquals(LongStream.rangeClosed(1, 10).boxed().toList(), ids());
    }

    @Test
    void theEarliestAreKeptWhenTheyComeLast() {
        IntStream.iterate(300, day -> day > 0, day -> day - 1).forEach(this::add);
        assertEquals(LongStream.rangeClosed(1, 10).boxed().toList(), ids());
        assertTrue(entries.range().truncated());
    }

    @Test
    void onceTooManyAreThereLaterDaysNeedNotBeLookedAt() {
        IntStream.rangeClosed(1, 21).forEach(this::add);
        assertEquals(LocalDate.of(2026, 11, 11), entries.horizon(BEFORE));
        add(40);
        assertEquals(LongStream.rangeClosed(1, 10).boxed().toList(), ids());
    }

    private List<Long> ids() {
        return entries.range().entries().stream().map(CalendarEntry::activityId).toList();
    }

    private void add(int day) {
        Instant start = BEGIN.plusSeconds(86_400L * (day - 1));
        entries.add(new CalendarEntry((long) day, null, null, "Work", "scheduled", false, "low", start, start.plusSeconds(3600), "UTC", 1L, "TX",
                "Check", "Site", 1L, "Site", null, List.of()));
    }
}
