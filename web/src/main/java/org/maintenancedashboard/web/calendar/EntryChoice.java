package org.maintenancedashboard.web.calendar;

import org.maintenancedashboard.calendar.DateExplanation;

/** The entry beside the grid, why it is due then, and its neighbours' ids; null where there are none. */
public record EntryChoice(EntryFace face, String when, DateExplanation why, boolean movable, String previousId, String nextId) {

    static final EntryChoice NONE = new EntryChoice(null, null, null, false, null, null);
}
