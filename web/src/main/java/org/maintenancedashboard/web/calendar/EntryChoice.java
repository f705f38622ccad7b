package org.maintenancedashboard.web.calendar;

import java.util.List;

/** The entry beside the grid, why it is due then, and its neighbours' ids; null where there are none. */
public record EntryChoice(EntryFace face, String when, List<WhyStep> why, boolean movable, String previousId, String nextId) {

    static final EntryChoice NONE = new EntryChoice(null, null, List.of(), false, null, null);
}
