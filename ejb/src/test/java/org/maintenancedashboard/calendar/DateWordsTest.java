package org.maintenancedashboard.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.maintenance.activity.TimelineRow;
import org.maintenancedashboard.recurrence.Step;

/** Rule 3 of the package. */
class DateWordsTest {

    private static final LocalDateTime KEY = LocalDateTime.parse("2026-11-01T07:00");
    private static final LocalDateTime DUE = LocalDateTime.parse("2026-11-03T09:30");

    @Test
    void the_outcome_names_the_date_the_rule_gave_only_where_it_is_another() {
        assertEquals("Due Tue 3 Nov 2026, 09:30 (America/Chicago) instead of Sun 1 Nov 2026", DateWords.due(KEY, DUE, "America/Chicago"));
        assertEquals("Due Sun 1 Nov 2026, 07:00 (America/Chicago)", DateWords.due(KEY, KEY, "America/Chicago"));
        assertEquals("Due Tue 3 Nov 2026, 09:30 (America/Chicago)", DateWords.due(null, DUE, "America/Chicago"));
    }

    @Test
    void moves_by_hand_stand_in_the_order_they_were_made() {
        List<TimelineRow> newestFirst = List.of(row("moved", "second"), row("held", "waits"), row("moved", "first"));
        List<Step> moves = DateWords.moves(newestFirst, KEY.toLocalDate(), DUE.toLocalDate());
        assertEquals(List.of("Moved by anna: first", "Moved by anna: second"), moves.stream().map(Step::text).toList());
        assertEquals(LocalDate.of(2026, 11, 1), moves.get(0).before());
        assertEquals(LocalDate.of(2026, 11, 3), moves.get(1).after());
    }

    private static TimelineRow row(String what, String words) {
        return new TimelineRow(1L, what, what, words, Instant.EPOCH, "anna");
    }
}
