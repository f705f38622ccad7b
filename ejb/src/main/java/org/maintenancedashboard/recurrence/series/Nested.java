package org.maintenancedashboard.recurrence.series;

import java.util.List;
import org.maintenancedashboard.recurrence.Occurrence;

/**
 * A date that is made, with those of lower rank that are done along with it.
 *
 * @param plan the place of its plan in the group that was asked
 * @param occurrence its own keys; the trace says what it carries
 * @param carried those done along, by plan and date, each with a trace that says where it went; empty for most
 */
public record Nested(int plan, Occurrence occurrence, List<Carried> carried) {

    public Nested {
        carried = List.copyOf(carried);
    }

    /** A date that another one carries. */
    public record Carried(int plan, Occurrence occurrence) {
    }
}
