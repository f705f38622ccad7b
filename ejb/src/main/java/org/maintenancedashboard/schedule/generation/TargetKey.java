package org.maintenancedashboard.schedule.generation;

import java.io.Serializable;

/** A target: a schedule and an equipment. For a reader of targets, the last one it gave out. */
public record TargetKey(long scheduleId, long equipmentId) implements Serializable {

    /** Before the first target. */
    public static final TargetKey START = new TargetKey(-1, -1);

    /** The key of a target. */
    public static TargetKey of(GenerationTarget target) {
        return new TargetKey(target.scheduleId(), target.equipmentId());
    }
}
