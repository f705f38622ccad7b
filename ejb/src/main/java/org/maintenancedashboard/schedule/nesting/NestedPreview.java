package org.maintenancedashboard.schedule.nesting;

import java.util.List;
import org.maintenancedashboard.recurrence.Occurrence;

/**
 * The next dates of a schedule in a group.
 *
 * @param dates those it makes; the trace says what they include
 * @param along those between them that another one carries; the trace says which
 */
public record NestedPreview(List<Occurrence> dates, List<Occurrence> along) {
}
