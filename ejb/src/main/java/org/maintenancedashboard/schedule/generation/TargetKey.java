package org.maintenancedashboard.schedule.generation;

import java.io.Serializable;

/** Where a reader of targets stands: the last schedule and equipment it gave out. */
public record TargetKey(long scheduleId, long equipmentId) implements Serializable {

    /** Before the first target. */
    public static final TargetKey START = new TargetKey(-1, -1);
}
