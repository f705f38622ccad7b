package org.maintenancedashboard.web.calendar;

import java.time.LocalDate;
import java.util.List;
import org.maintenancedashboard.recurrence.Step;

/** The entry beside the grid, why it is due then, the date its rule gives, and its neighbours' ids; null where there are none. */
public record EntryChoice(EntryFace face, String when, List<Step> why, LocalDate given, boolean movable, String previousId, String nextId) {

    static final EntryChoice NONE = new EntryChoice(null, null, List.of(), null, false, null, null);
}
