package org.maintenancedashboard.schedule.phrase;

import java.util.List;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.language.Reading;

/** What became of a phrase, with the next dates where it was understood. */
public record Heard(Reading reading, List<Occurrence> next) {

    public Heard {
        next = List.copyOf(next);
    }
}
