package org.maintenancedashboard.schedule.nesting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A schedule as somebody edits it, of which one wants to know what its group makes of its dates.
 *
 * @param place its place in the group
 * @param scheduleId null while it is not stored
 * @param typeId its activity type, or null
 * @param equipmentId null where it is for more than one equipment
 * @param categoryId null for every category
 * @param siteId null for every site
 * @param activeFrom first local date, null for today
 */
public record NestingQuestion(NestingPlace place, Long scheduleId, Long typeId, Long equipmentId, Long categoryId, Long siteId,
        LocalDate activeFrom) implements Serializable {

    public NestingQuestion {
        Objects.requireNonNull(place);
    }
}
