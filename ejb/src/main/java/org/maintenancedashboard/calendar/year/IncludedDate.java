package org.maintenancedashboard.calendar.year;

import java.time.LocalDate;
import java.util.List;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Step;

/** A date whose work other work includes, and the sentence that says which. */
public record IncludedDate(LocalDate date, String text) {

    static IncludedDate of(Occurrence occurrence) {
        List<Step> trace = occurrence.trace();
        return new IncludedDate(occurrence.start().toLocalDate(), trace.get(trace.size() - 1).text());
    }
}
