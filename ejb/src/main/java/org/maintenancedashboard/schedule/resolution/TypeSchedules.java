package org.maintenancedashboard.schedule.resolution;

import java.util.List;
import org.maintenancedashboard.common.Ref;

/** The schedules of one activity type whose target holds an equipment, the nearest first. */
public record TypeSchedules(Ref activityType, List<Contender> contenders) {

    public TypeSchedules {
        contenders = List.copyOf(contenders);
    }
}
