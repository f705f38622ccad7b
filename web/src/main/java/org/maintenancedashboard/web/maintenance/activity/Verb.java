package org.maintenancedashboard.web.maintenance.activity;

import java.util.Set;
import org.maintenancedashboard.maintenance.activity.ActivityStatus;

/** What can be done to an activity, and in which states the page offers it. */
public enum Verb {
    START("pi-play", Set.of(ActivityStatus.SCHEDULED, ActivityStatus.PENDING)),
    COMPLETE("pi-check", Set.of(ActivityStatus.IN_PROGRESS)),
    MOVE("pi-arrows-h", Set.of(ActivityStatus.SCHEDULED, ActivityStatus.PENDING)),
    HOLD("pi-hourglass", Set.of(ActivityStatus.SCHEDULED)),
    RELEASE("pi-calendar", Set.of(ActivityStatus.PENDING)),
    CANCEL("pi-ban", ActivityStatus.OPEN),
    CORRECT("pi-pencil", Set.of(ActivityStatus.COMPLETED)),
    REOPEN("pi-undo", Set.of(ActivityStatus.COMPLETED, ActivityStatus.CANCELLED));

    private final String icon;
    private final Set<ActivityStatus> from;

    Verb(String icon, Set<ActivityStatus> from) {
        this.icon = icon;
        this.from = from;
    }

    public String getIcon() {
        return icon;
    }

    /** Whether the page asks for a reason first. */
    public boolean isReasoned() {
        return this == HOLD || this == CANCEL || this == REOPEN || this == MOVE || this == CORRECT;
    }

    /** Whether the page asks when the work began and ended. */
    public boolean isTimed() {
        return this == COMPLETE || this == CORRECT;
    }

    boolean fits(ActivityStatus status) {
        return from.contains(status);
    }
}
