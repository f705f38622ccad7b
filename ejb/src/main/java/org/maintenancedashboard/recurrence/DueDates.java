package org.maintenancedashboard.recurrence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Due dates one by one, ordered by start, then key; what is read belongs to the last {@link #advance}. */
interface DueDates {

    /** Goes to the next one; false after the last. */
    boolean advance();

    LocalDateTime key();

    Instant instant();

    long millis();

    List<LocalDateTime> covers();

    Occurrence occurrence();
}
