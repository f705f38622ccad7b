package org.maintenancedashboard.recurrence.language.grammar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.maintenancedashboard.recurrence.days.RuleParts;

/**
 * A rule as it is said: its days and its end.
 *
 * @param count 0 for no such end
 * @param until the last day, empty for no such end
 */
public record Saying(RuleParts parts, int count, Optional<LocalDate> until) {

    /** Its RFC 5545 text. */
    public String text() {
        String end = count > 0 ? "COUNT=" + count : until.map(date -> "UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(date)).orElse("");
        return parts.text(end);
    }
}
